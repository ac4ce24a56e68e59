package org.slatecard.model.lock;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * The Slatecard that has a fleet open.
 *
 * @param pid   its process
 * @param host  name of the computer that it runs on
 * @param since when it opened the fleet
 */
public record Holder(long pid, String host, Instant since) {
    private static final int FIELDS = 3;

    String written() {
        return pid + "\n" + host + "\n" + since + "\n";
    }

    static Optional<Holder> read(String written) {
        String[] lines = written.split("\n");
        if (lines.length < FIELDS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Holder(Long.parseLong(lines[0]), lines[1], Instant.parse(lines[2])));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
