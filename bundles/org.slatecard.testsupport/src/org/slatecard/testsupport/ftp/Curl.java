package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** curl, which knows nothing of us, as a client of FTPES with what a camera has. */
public final class Curl {
    private final Path root;
    private final String login;

    /** A client that trusts a root and logs in with {@code USER:PASSWORD}. */
    public Curl(Path root, String login) {
        this.root = root;
        this.login = login;
    }

    /** Whether it can store a file, in passive mode by the address that the server names. */
    public boolean stores(int port, String directory) throws IOException {
        Path file = Files.writeString(root.resolveSibling("curl.txt"), "a file of curl's");
        String path = directory.startsWith("/") ? "/%2F" + directory.substring(1) : "/" + directory;
        String code = Program.output(root.getParent(), "curl", "-sS", "-o", "/dev/null", "-w", "<%{response_code}>",
                "--ssl-reqd", "--tls-max", "1.2", "--cacert", root.toString(), "-u", login, "-T", file.toString(),
                "--disable-epsv", "--no-ftp-skip-pasv-ip", "--ftp-method", "singlecwd", "--max-time", "10",
                "ftp://127.0.0.1:" + port + path + "/curl.txt");
        return code.contains("<226>");
    }
}
