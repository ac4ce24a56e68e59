package org.slatecard.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.testsupport.CardImage;

/** The program of that name, as the other side that proves the format. Its files lie in one folder. */
final class Openssl {
    private final Path folder;
    private int files;

    Openssl(Path folder) {
        this.folder = folder;
    }

    /** The content of a vault, as anybody with the passphrase gets it. */
    byte[] decrypt(byte[] vault, String passphrase) throws IOException {
        return convert(vault, "-decrypt", "-inform", "DER", "-binary", "-pwri_password", passphrase);
    }

    /** The content of a vault, as the holder of a private key gets it. */
    byte[] decrypt(byte[] vault, Colleague colleague) throws IOException {
        return convert(vault, "-decrypt", "-inform", "DER", "-binary", "-inkey", colleague.key().toString(), "-recip",
                colleague.certificate().toString());
    }

    byte[] encrypt(byte[] content, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-encrypt", "-binary", "-outform", "DER"));
        arguments.addAll(List.of(options));
        return convert(content, arguments.toArray(String[]::new));
    }

    /** Somebody with a key of that algorithm, as {@code openssl req -newkey} names it. */
    Colleague colleague(String name, String... algorithm) throws IOException {
        Path key = folder.resolve(name + ".key");
        Path certificate = folder.resolve(name + ".pem");
        Path store = folder.resolve(name + ".p12");
        List<String> request = new ArrayList<>(List.of("openssl", "req", "-x509", "-nodes", "-days", "30", "-subj",
                "/O=Outside Broadcast/CN=" + name, "-keyout", key.toString(), "-out", certificate.toString(),
                "-newkey"));
        request.addAll(List.of(algorithm));
        CardImage.run(request.toArray(String[]::new));
        CardImage.run("openssl", "pkcs12", "-export", "-inkey", key.toString(), "-in", certificate.toString(), "-out",
                store.toString(), "-passout", "pass:" + Colleague.STORE_PASSWORD);
        return new Colleague(key, certificate, Files.readAllBytes(store));
    }

    Colleague rsa(String name) throws IOException {
        return colleague(name, "rsa:2048");
    }

    Colleague ec(String name, String curve) throws IOException {
        return colleague(name, "ec", "-pkeyopt", "ec_paramgen_curve:" + curve);
    }

    private byte[] convert(byte[] in, String... options) throws IOException {
        Path from = Files.write(folder.resolve("in-" + ++files), in);
        Path to = folder.resolve("out-" + files);
        List<String> command = new ArrayList<>(
                List.of("openssl", "cms", "-in", from.toString(), "-out", to.toString()));
        command.addAll(List.of(options));
        CardImage.run(command.toArray(String[]::new));
        return Files.readAllBytes(to);
    }
}
