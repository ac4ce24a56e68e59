package org.slatecard.testsupport.ftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Programs of this machine. One that is missing fails the test: {@code releng/test} gets them all. */
final class Program {
    private static final Path SERVERS = Path.of(System.getenv().getOrDefault("XDG_CACHE_HOME",
            System.getProperty("user.home") + "/.cache"), "slatecard/servers");

    private Program() {}

    /** A file of a server's package, unpacked by {@code releng/test}. */
    static Path file(String packageName, String path) {
        Path file = SERVERS.resolve(packageName).resolve(path);
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + " is missing: start the tests with releng/test, which gets it");
        }
        return file;
    }

    /** What a program writes; its standard input is empty. */
    static String output(Path folder, String... command) {
        return output(folder, Arrays.asList(command));
    }

    static String output(Path folder, List<String> command) {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
