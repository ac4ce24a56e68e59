package org.slatecard.transfer.internal.net;

import java.net.InetSocketAddress;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.ServerAddress;

/**
 * A server that is being checked.
 *
 * @param server   as the user named it
 * @param address  where that is
 * @param limits   how long it is waited for
 * @param sockets  the connections of the check
 * @param gate     lets only so many connections to its address
 * @param deadline until when it is checked
 */
public record Site(ServerAddress server, InetSocketAddress address, CheckLimits limits, OpenSockets sockets,
        HostGate gate, Deadline deadline) {

    /** Another port of the same host, at most until then. */
    public Site toPort(int port, Deadline until) {
        return new Site(server, new InetSocketAddress(address.getAddress(), port), limits, sockets, gate, until);
    }
}
