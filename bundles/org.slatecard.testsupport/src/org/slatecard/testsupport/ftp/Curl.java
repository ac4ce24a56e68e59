package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** curl, which knows nothing of us, as a client of FTPES with what a camera has. */
public final class Curl {
    private final Path root;
    private final String login;
    private final String suites;

    /** A client that trusts a root, logs in with {@code USER:PASSWORD} and offers these suites, by OpenSSL's names. */
    public Curl(Path root, String login, String suites) {
        this.root = root;
        this.login = login;
        this.suites = suites;
    }

    /** Whether it can store a file, in passive mode by the address that the server names. */
    public boolean stores(int port, String directory) throws IOException {
        return stores("127.0.0.1", port, directory);
    }

    /** The same with a server that is elsewhere. */
    public boolean stores(String host, int port, String directory) throws IOException {
        Path file = Files.writeString(root.resolveSibling("curl.txt"), "a file of curl's");
        String path = directory.startsWith("/") ? "/%2F" + directory.substring(1) : "/" + directory;
        String code = Program.output(root.getParent(), "curl", "-sS", "-o", "/dev/null", "-w", "<%{response_code}>",
                "--ssl-reqd", "--tls-max", "1.2", "--ciphers", suites, "--cacert", root.toString(), "-u", login, "-T",
                file.toString(),
                "--disable-epsv", "--no-ftp-skip-pasv-ip", "--ftp-method", "singlecwd", "--connect-timeout", "1",
                "--max-time", "10",
                "ftp://" + host + ":" + port + path + "/curl.txt");
        return code.contains("<226>");
    }
}
