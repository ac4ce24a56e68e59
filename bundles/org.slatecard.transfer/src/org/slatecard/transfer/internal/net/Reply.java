package org.slatecard.transfer.internal.net;

import java.util.List;

/**
 * A reply of an FTP server (RFC 959, 4.2).
 *
 * @param code  its three digits; 0 where what came is no reply
 * @param lines its lines, fit to be shown
 */
public record Reply(int code, List<String> lines) {
    private static final int HUNDRED = 100;
    private static final int SERVICE_ENDS = 421;

    /** A list that nobody can change. */
    public Reply {
        lines = List.copyOf(lines);
    }

    /** Its first line, as it is shown. */
    public String text() {
        return lines.isEmpty() ? "" : lines.get(0);
    }

    /** Whether it is a reply at all. */
    public boolean isFtp() {
        return code != 0;
    }

    /** Whether the server agrees. */
    public boolean isPositive() {
        return code / HUNDRED == 2 || code / HUNDRED == 3;
    }

    /** Whether the server has begun. */
    public boolean isPreliminary() {
        return code / HUNDRED == 1;
    }

    /** Whether the server wants to be told more before it agrees. */
    public boolean isIntermediate() {
        return code / HUNDRED == 3;
    }

    /** Whether the server ends the connection with it, whatever it was asked. */
    public boolean isFarewell() {
        return code == SERVICE_ENDS;
    }

    /** Whether the server would agree at another time. */
    public boolean isTransient() {
        return code / HUNDRED == 4;
    }

    /** Whether the server will never agree. */
    public boolean isRefusal() {
        return code / HUNDRED == 5;
    }

    /** Whether one of its lines names a feature (RFC 2389, 3.2). */
    public boolean names(String feature) {
        return lines.stream().anyMatch(line -> line.strip().toUpperCase(java.util.Locale.ROOT).startsWith(feature));
    }
}
