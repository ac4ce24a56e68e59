package org.slatecard.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slatecard.certificates.CertificatePem;

/** Programs that know nothing of us, and judge what was issued: openssl, and certtool of GnuTLS. */
final class Judge {
    private final Path folder;

    /** Works in a folder. */
    Judge(Path folder) {
        this.folder = folder;
    }

    /** What a program says; fails where it does not end with 0. */
    String accepts(String... command) {
        return ends(0, command);
    }

    /** What a program says that refuses something. */
    String refuses(String... command) {
        return ends(1, command);
    }

    private String ends(int code, String... command) {
        try {
            Path said = folder.resolve("said.txt");
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(said.toFile()).start();
            process.getOutputStream().close();
            int ended = process.waitFor();
            String text = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(ended == 0 ? 0 : 1).as("%s: %s", Arrays.asList(command), text).isEqualTo(code);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes certificates as PEM. */
    void pem(String name, byte[]... ders) {
        write(name, CertificatePem.of(Arrays.asList(ders)));
    }

    void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
