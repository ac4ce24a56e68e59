package org.slatecard.transfer.internal.rehearse;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;

/** Compares the clock of a server with that of this machine, by a file that was stored just now (RFC 3659, 3). */
final class Clocks {
    private static final Duration MAY_DIFFER = Duration.ofMinutes(5);
    private static final DateTimeFormatter MODIFIED = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int FILE_STATUS = 213;
    private static final int FROM = 4;
    private static final int TO = 18;

    private Clocks() {}

    /** Looks at the reply to MDTM; one that tells no time says nothing about the clock. */
    static void compare(Reply modified, Instant now) throws Stop {
        if (modified.code() != FILE_STATUS || modified.text().length() < TO) {
            return;
        }
        try {
            LocalDateTime server = LocalDateTime.parse(modified.text().substring(FROM, TO), MODIFIED);
            Duration difference = Duration.between(server, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).abs();
            if (difference.compareTo(MAY_DIFFER) > 0) {
                throw new Stop(RehearsalProblem.CLOCK_DIFFERS, Long.toString(difference.toMinutes()));
            }
        } catch (DateTimeException e) {
            return; // whatever it says, it is no time
        }
    }
}
