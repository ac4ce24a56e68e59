package org.slatecard.transfer.internal.check;

import java.util.Locale;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.internal.net.Reply;

/** Guesses what a server is from what it says: its greeting, its system, its features. Operators can change either. */
public final class SoftwareGuess {
    private SoftwareGuess() {}

    static ServerSoftware of(Heard heard) {
        ServerSoftware named = of(heard.banner());
        if (named != ServerSoftware.UNKNOWN) {
            return named;
        }
        if (heard.system().text().contains("FileZilla")) {
            return ServerSoftware.FILEZILLA;
        }
        return heard.system().text().contains("Windows_NT") ? ServerSoftware.IIS : byFeatures(heard);
    }

    /** What a greeting names. */
    public static ServerSoftware of(Reply banner) {
        String greeting = String.join(" ", banner.lines()).toLowerCase(Locale.ROOT);
        if (greeting.contains("vsftpd")) {
            return ServerSoftware.VSFTPD;
        }
        if (greeting.contains("proftpd")) {
            return ServerSoftware.PROFTPD;
        }
        if (greeting.contains("pure-ftpd")) {
            return ServerSoftware.PURE_FTPD;
        }
        if (greeting.contains("filezilla")) {
            return ServerSoftware.FILEZILLA;
        }
        return greeting.contains("microsoft ftp") ? ServerSoftware.IIS : ServerSoftware.UNKNOWN;
    }

    private static ServerSoftware byFeatures(Heard heard) {
        if (heard.features().names("ESTP") || heard.features().names("SPSV")) {
            return ServerSoftware.PURE_FTPD;
        }
        if (heard.features().names("SITE SYMLINK") || heard.features().names("SITE COPY")
                || heard.features().names("SITE UTIME")) {
            return ServerSoftware.PROFTPD;
        }
        return heard.features().names("REST STREAM") && heard.features().names("TVFS")
                && !heard.features().names("MLST") ? ServerSoftware.VSFTPD : ServerSoftware.UNKNOWN;
    }
}
