package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slatecard validate} on a fleet with a vault. */
class ValidateVaultTest {
    private static final String SHORT = "ab1";

    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void setAPasswordThatTheCameraRefuses() {
        calls = new Calls(folder).init().with("VALUE", SHORT).vault(0, "set", "--camera", "CAM 1", "--value-env",
                "VALUE", "--force");
    }

    @Test
    void withoutAKeyTheVaultIsLockedAndNotChecked() {
        calls.run(0, "validate", calls.fleet());
        assertThat(calls.out()).contains("vault-locked").doesNotContain("access-password-length",
                "secrets-not-checked");
    }

    @Test
    void withAKeySecretsAreCheckedAndNotShown() {
        calls.run(1, "validate", calls.fleet(), "--passphrase-env", "PASS");
        assertThat(calls.out()).contains("access-password-length", "CAM 1").doesNotContain("vault-locked", SHORT + " ",
                "“" + SHORT);
        calls.typing(Calls.PASSPHRASE).run(1, "validate", "--unlock", calls.fleet());
        assertThat(calls.out()).contains("access-password-length");
        assertThat(calls.questions()).containsExactly("Passphrase of van.fleet.vault: ");
    }

    @Test
    void withoutAVaultNothingIsUnlocked() throws IOException {
        Files.delete(calls.vault());
        calls.run(1, "validate", calls.fleet(), "--passphrase-env", "PASS");
        assertThat(calls.out()).contains("secrets-not-checked", "access-password-unreadable");
    }

    @Test
    void aVaultThatDoesNotOpenEndsWithThree() throws IOException {
        Path second = Files.copy(calls.fleet(), folder.resolve("second.fleet"));
        calls.with("PASS", "not the passphrase at all").run(3, "validate", calls.fleet(), second, "--passphrase-env",
                "PASS");
        assertThat(calls.err()).contains("van.fleet.vault", "Caps Lock").hasLineCount(1);
        assertThat(calls.out()).contains("second.fleet: cameras: 12");
    }
}
