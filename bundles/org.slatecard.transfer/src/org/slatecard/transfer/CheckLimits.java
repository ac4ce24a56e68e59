package org.slatecard.transfer;

import java.time.Duration;

/**
 * How much a server is asked, and how long it is waited for.
 *
 * @param connections connections to one address at a time: more trip the limits that servers have
 * @param connect     for a connection to be made
 * @param reply       for one whole reply of the server
 * @param handshake   for one TLS handshake
 * @param silence     after which a server that has not said anything is tried with other protocols
 * @param server      for one server altogether; what is left open then is not known
 * @param attempts    how often one and the same is tried where the server does not let itself be asked
 * @param pause       before the second attempt; doubled before each further one
 */
public record CheckLimits(int connections, Duration connect, Duration reply, Duration handshake, Duration silence,
        Duration server, int attempts, Duration pause) {

    /** What suits servers on the internet and in the van. */
    public static final CheckLimits DEFAULT = new CheckLimits(4, Duration.ofSeconds(10), Duration.ofSeconds(15),
            Duration.ofSeconds(15), Duration.ofSeconds(3), Duration.ofSeconds(60), 7, Duration.ofMillis(100));

    /** The same with so many connections to one address at a time. */
    public CheckLimits withConnections(int most) {
        return new CheckLimits(most, connect, reply, handshake, silence, server, attempts, pause);
    }
}
