package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.acceptance.Slatecard.Answer;

/**
 * A session with planted secrets: none in what the built product writes, in any file, or in its log. All commands, formats
 * and languages are tested within the process.
 */
class VaultSecretsTest {
    private static final String MARK = "Planted";
    private static final List<String> VALUES = List.of("Planted.Alpha-1", "Planted.Bravo-2", "Planted.Charlie3");

    @TempDir
    private Path folder;
    private final StringBuilder everything = new StringBuilder();

    @Test
    void noSecretIsFoundInOutputFilesOrLog() throws IOException {
        VaultSample sample = new VaultSample(folder).init().set("CAM 1", VALUES.get(0)).set("CAM 1", VALUES.get(1));
        set(sample, 2, "--network", "Pitch access points");
        Path copy = Files.copy(sample.vault(), folder.resolve("copy.vault"));
        Path card = Files.createDirectory(folder.resolve("card"));
        note(sample.vault("list"), sample.vault("rotate", "--all-cameras"),
                sample.vault("merge", copy, "--format=json"),
                sample.run("validate", sample.fleet(), "--passphrase-env", "PASS", "--format=sarif"),
                sample.run("export", sample.fleet(), "--all", "--to", card),
                sample.with("NEW", MARK + " and long enough").vault("change-passphrase", "--new-passphrase-env",
                        "NEW"));
        provokeErrors(sample);
        assertThat(everything).doesNotContain(MARK, VaultSample.PASSPHRASE);
        assertNothingHoldsASecret(folder);
        assertNothingHoldsASecret(Slatecard.PRODUCT.resolve("command"));
    }

    private void set(VaultSample sample, int value, String option, String name) {
        note(sample.with("VALUE", VALUES.get(value)).vault("set", option, name, "--value-env", "VALUE").endsWith(0));
    }

    private void provokeErrors(VaultSample sample) throws IOException {
        note(sample.vault("list").endsWith(3)); // the passphrase is another one by now
        sample.with("PASS", MARK + " and long enough");
        note(sample.vault("set", "--camera", "CAM 1", "--value", MARK).endsWith(2),
                sample.run("vault", "list", sample.fleet(), "--passphrase=" + MARK).endsWith(2));
        byte[] vault = Files.readAllBytes(sample.vault());
        vault[vault.length / 2] ^= 1;
        Files.write(sample.vault(), vault);
        note(sample.vault("unlock-check").endsWith(3));
    }

    private void note(Answer... answers) {
        for (Answer answer : answers) {
            everything.append(answer.out()).append(answer.err());
        }
    }

    private static void assertNothingHoldsASecret(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as("%s", file)
                        .doesNotContain(MARK, VaultSample.PASSPHRASE);
            }
        }
    }
}
