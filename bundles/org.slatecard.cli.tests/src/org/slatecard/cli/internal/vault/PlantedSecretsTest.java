package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session through all commands: no secret in what they write, nor in any file. */
class PlantedSecretsTest {
    private static final List<String> VALUES = List.of("Sesame.Alpha-1", "Sesame.Bravo-2", "Sesame.Charlie3",
            "Sesame.Delta-44", "Sesame.Echo-555");

    @TempDir
    private Path folder;

    @Test
    void noCommandButGetShowsASecret() throws IOException {
        Calls calls = new Calls(folder).init().set("CAM 1", VALUES.get(0)).set("CAM 1", VALUES.get(1));
        set(calls, 2, "--group", "Pitch");
        set(calls, 3, "--network", "Pitch access points");
        set(calls, 4, "--target", "Truck-Ingest");
        Path copy = Files.copy(calls.vault(), folder.resolve("copy.vault"));
        for (String format : new String[]{"text", "json"}) {
            for (String language : new String[]{"en", "ja"}) {
                Object[] how = {"--format", format, "--lang", language};
                calls.vault(0, "list", how).vault(0, "unlock-check", how);
                calls.vault(0, "rotate", with(how, "--camera", "CAM 2"));
                calls.vault(0, "rotate", with(how, "--list"));
                calls.vault(0, "rotate", with(how, "--give-up", "CAM 2"));
                calls.vault(0, "merge", with(how, copy, "--dry-run"));
                calls.vault(0, "merge", with(how, copy));
                calls.run(1, with(how, "validate", calls.fleet(), "--passphrase-env", "PASS"));
                calls.run(0, with(how, "vault", "recipients", "list", calls.fleet(), "--passphrase-env", "PASS"));
            }
        }
        provokeErrors(calls);
        assertThat(calls.everything()).doesNotContain(VALUES).doesNotContain(Calls.PASSPHRASE, "Sesame");
        assertNoFileHolds("Sesame", Calls.PASSPHRASE);
    }

    private static void set(Calls calls, int value, String option, String name) {
        calls.with("VALUE", VALUES.get(value)).vault(0, "set", option, name, "--value-env", "VALUE");
    }

    private static void provokeErrors(Calls calls) throws IOException {
        calls.with("VALUE", "Sesame and refused, because of its length").vault(3, "set", "--camera", "CAM 1",
                "--value-env", "VALUE");
        calls.vault(3, "set", "--camera", "CAM 99", "--value-env", "VALUE");
        calls.with("LONG", "Sesame ".repeat(1000)).vault(3, "set", "--camera", "CAM 1", "--value-env", "LONG",
                "--force");
        calls.typing(Calls.PASSPHRASE, "Sesame-1", "Sesame-2").run(3, "vault", "set", calls.fleet(), "--camera",
                "CAM 1");
        calls.run(2, "vault", "set", calls.fleet(), "--camera", "CAM 1", "--value", "Sesame-3");
        calls.redirected().vault(2, "get", "--camera", "CAM 1");
        calls.broken().with("VALUE", "Sesame-2026").vault(3, "set", "--camera", "CAM 1", "--value-env", "VALUE");
        assertThat(calls.everything()).contains("IllegalStateException: no services");
        Files.writeString(calls.vault(), "damaged");
        calls.vault(3, "list");
    }

    private static Object[] with(Object[] how, Object... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of(how)).toArray();
    }

    private void assertNoFileHolds(String... secrets) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as("%s", file)
                        .doesNotContain(secrets);
            }
        }
    }
}
