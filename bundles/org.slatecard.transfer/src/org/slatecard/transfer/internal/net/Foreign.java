package org.slatecard.transfer.internal.net;

import java.util.Locale;
import org.slatecard.transfer.Verdict;

/** Tells from what is said on a port what else than a plain FTP server is there. */
public final class Foreign {
    private Foreign() {}

    /** What greets with a line that is no reply of FTP. */
    public static Verdict service(Reply greeting) {
        String start = greeting.text().toUpperCase(Locale.ROOT);
        if (start.startsWith("SSH-")) {
            return Verdict.SSH;
        }
        return start.startsWith("HTTP/") || start.startsWith("<HTML") || start.startsWith("<!DOCTYPE")
                ? Verdict.HTTP
                : Verdict.NOT_FTP;
    }

    /**
     * Whether somebody in between probably rewrites what is sent, where AUTH TLS is refused: firewalls that inspect FTP
     * hide the greeting behind asterisks, and know no AUTH.
     */
    public static boolean isRewritten(Reply greeting, Reply features) {
        return features.names("AUTH TLS") || features.names("AUTH SSL;TLS")
                || greeting.text().matches("\\d{3}[ -]\\*{4,}.*");
    }
}
