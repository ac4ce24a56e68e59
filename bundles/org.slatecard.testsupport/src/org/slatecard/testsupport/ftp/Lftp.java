package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** lftp, which knows nothing of us either, as a client of FTPES in active mode. */
public final class Lftp {
    private static final String SETTINGS = "set cmd:fail-exit yes; set net:max-retries 1; set net:timeout 10;"
            + " set net:reconnect-interval-base 1;"
            + " set ftp:ssl-force yes; set ftp:ssl-protect-data yes; set ftp:auto-passive-mode no;"
            + " set ftp:passive-mode no; set ftp:use-site-utime no; set ftp:use-site-utime2 no; set ftp:use-mdtm no;"
            + " set ssl:priority NORMAL:-VERS-ALL:+VERS-TLS1.2; set ssl:verify-certificate yes;"
            + " set ssl:ca-file %s; open -u %s -p %d %s; cd %s; put %s; echo STORED";

    private final Path root;
    private final String login;

    /** A client that trusts a root and logs in with {@code USER:PASSWORD}. */
    public Lftp(Path root, String login) {
        this.root = root;
        this.login = login.replaceFirst(":", ",");
    }

    /** Whether it can store a file. */
    public boolean stores(int port, String directory) throws IOException {
        return stores("127.0.0.1", port, directory);
    }

    /** The same with a server that is elsewhere. */
    public boolean stores(String host, int port, String directory) throws IOException {
        Path file = Files.writeString(root.resolveSibling("lftp.txt"), "a file of lftp's");
        return Program.output(root.getParent(), "lftp", "--norc", "-c",
                SETTINGS.formatted(root, login, port, host, directory, file)).contains("STORED");
    }
}
