package org.slatecard.ui.vault.internal.keyring;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A keyring of the desktop, empty and unlocked, on the session bus of the tests, until all of them are over. */
public final class GnomeKeyring implements BeforeAllCallback {
    private static final int TRIES = 500;
    private static final int PAUSE_MILLIS = 20;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).computeIfAbsent(Daemon.class, key -> start());
    }

    private static Daemon start() {
        try {
            Path home = Files.createTempDirectory("keyring");
            ProcessBuilder builder = new ProcessBuilder("gnome-keyring-daemon", "--foreground", "--unlock",
                    "--components=secrets").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(Map.of("XDG_DATA_HOME", home.toString(), "XDG_RUNTIME_DIR", home.toString()));
            Process process = builder.start();
            try (OutputStream password = process.getOutputStream()) {
                password.write("of the desktop".getBytes(StandardCharsets.US_ASCII));
            }
            // before somebody else asks the bus for one, which would then start the user's own
            for (int i = 0; !onTheBus(); i++) {
                if (i == TRIES || !process.isAlive()) {
                    throw new AssertionError("no gnome-keyring-daemon on the session bus");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return new Daemon(process);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What the keyring holds for all programs on Equinox; empty where it holds nothing. */
    static String masterPassword() throws IOException, InterruptedException {
        return output("secret-tool", "lookup", "xdg:schema", "org.eclipse.equinox");
    }

    private static boolean onTheBus() throws IOException, InterruptedException {
        return output("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
                "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets").contains("true");
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private record Daemon(Process process) implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
