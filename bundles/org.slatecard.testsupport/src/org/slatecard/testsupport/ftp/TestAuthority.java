package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An authority that openssl keeps in a folder, and the servers' certificates that it issues. */
public final class TestAuthority {
    /** Subject alternative names of a server on this machine. */
    public static final String THIS_MACHINE = "DNS:localhost,IP:127.0.0.1";

    static final String STORE_PASSWORD = "made up";

    private final Path folder;

    /**
     * Makes the authority in an empty folder: a root and, under it, an intermediate one that issues.
     */
    public TestAuthority(Path folder) {
        this.folder = folder;
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "root.key",
                "-out", "root.pem", "-subj", "/CN=Test Root", "-days", "3650");
        write("ca.ext", "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n");
        request("ca", "ec:P-256", "Test Intermediate");
        openssl("x509", "-req", "-in", "ca.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days",
                "3650", "-extfile", "ca.ext", "-out", "ca.pem");
    }

    /**
     * A server's key and certificates.
     *
     * @param key   the private key
     * @param leaf  the certificate alone
     * @param chain the certificate and that of the intermediate authority
     * @param all   certificate, intermediate authority and key
     */
    public record Identity(Path key, Path leaf, Path chain, Path all) {}

    /** What a client trusts. */
    public Path root() {
        return folder.resolve("root.pem");
    }

    /** The certificate of the intermediate authority. */
    public Path intermediate() {
        return folder.resolve("ca.pem");
    }

    /**
     * Issues a certificate for a server.
     *
     * @param name    of the files
     * @param kind    {@code rsa:BITS} or {@code ec:CURVE}
     * @param names   subject alternative names
     * @param options further options of {@code openssl x509 -req}, for instance {@code -sha1}
     */
    public Identity issue(String name, String kind, String names, String... options) {
        write(name + ".ext", "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n"
                + "extendedKeyUsage=serverAuth\nsubjectAltName=" + names + "\n");
        request(name, kind, name);
        List<String> command = new ArrayList<>(List.of("x509", "-req", "-in", name + ".csr", "-CA", "ca.pem", "-CAkey",
                "ca.key", "-CAcreateserial", "-extfile", name + ".ext", "-out", name + ".pem"));
        Collections.addAll(command, options);
        if (!command.contains("-days")) {
            Collections.addAll(command, "-days", "300");
        }
        openssl(command.toArray(String[]::new));
        Path key = folder.resolve(name + ".key");
        Path leaf = folder.resolve(name + ".pem");
        Path chain = write(name + "-chain.pem", read(leaf) + read(intermediate()));
        return new Identity(key, leaf, chain, write(name + "-all.pem", read(chain) + read(key)));
    }

    /** A file of PKCS #12 with a server's key and chain. */
    Path keyStore(Identity identity) {
        String name = identity.key().getFileName() + ".p12";
        openssl("pkcs12", "-export", "-in", identity.all().toString(), "-passout", "pass:" + STORE_PASSWORD, "-out",
                name);
        return folder.resolve(name);
    }

    /** Makes Diffie-Hellman parameters of that many bits. */
    public Path dhParameters(int bits) {
        String name = "dh" + bits + ".pem";
        openssl("dhparam", "-dsaparam", "-out", name, Integer.toString(bits));
        return folder.resolve(name);
    }

    private void request(String name, String kind, String subject) {
        String[] parts = kind.split(":");
        List<String> key = parts[0].equals("rsa")
                ? List.of("-newkey", kind)
                : List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:" + parts[1]);
        List<String> command = new ArrayList<>(List.of("req", "-utf8", "-nodes", "-keyout", name + ".key", "-out",
                name + ".csr", "-subj", "/CN=" + subject));
        command.addAll(key);
        openssl(command.toArray(String[]::new));
    }

    private void openssl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        Collections.addAll(command, arguments);
        String said = Program.output(folder, command);
        Path made = folder.resolve(command.get(command.indexOf("-out") + 1));
        if (!Files.exists(made)) {
            throw new IllegalStateException(command + ": " + said);
        }
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
