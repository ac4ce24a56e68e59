package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slatecard vault merge}. */
class MergeTest {
    @TempDir
    private Path folder;
    private Calls calls;
    private Path other;

    @BeforeEach
    void makeTwoVaults() throws IOException {
        calls = new Calls(folder).init().set("CAM 1", "Pitch-2026.Wide");
        byte[] fleet = Files.readAllBytes(calls.fleet());
        byte[] vault = Files.readAllBytes(calls.vault());
        calls.set("CAM 2", "Theirs-2026");
        other = Files.copy(calls.vault(), folder.resolve("theirs.vault"));
        Files.write(calls.fleet(), fleet);
        Files.write(calls.vault(), vault);
    }

    @Test
    void aDryRunShowsWhatTheOtherHasAndChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(calls.vault());
        calls.vault(0, "merge", other, "--dry-run");
        assertThat(calls.out()).contains("the same 1, only in the first 0, only in the second 1, different 0",
                "only in the second: access password");
        assertThat(calls.vault()).hasBinaryContent(before);
    }

    @Test
    void takesOverWhatTheOtherHas() {
        calls.vault(0, "merge", other);
        assertThat(calls.out()).contains("only in the second", "holds the entries of both");
        calls.vault(0, "list", "--format", "json");
        assertThat(JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("secrets")).hasSize(2);
        calls.vault(0, "merge", other, "--format", "json");
        JsonObject again = JsonParser.parseString(calls.out()).getAsJsonObject();
        assertThat(again.get("written").getAsBoolean()).isTrue();
        assertThat(again.getAsJsonArray("entries")).allMatch(entry -> entry.getAsJsonObject().get("state")
                .getAsString().equals("same"));
    }

    @Test
    void asksForThePassphraseOfTheOtherOnlyWhereItDiffers() throws IOException {
        Path fleet = Files.copy(calls.fleet(), folder.resolve("copy.fleet"));
        Files.copy(other, folder.resolve("copy.fleet.vault"));
        calls.with("NEW", "another long passphrase").run(0, "vault", "change-passphrase", fleet, "--passphrase-env",
                "PASS", "--new-passphrase-env", "NEW");
        Path changed = folder.resolve("copy.fleet.vault");
        calls.vault(3, "merge", changed);
        assertThat(calls.err()).contains("copy.fleet.vault", "--other-passphrase-fd").hasLineCount(1);
        calls.typing("another long passphrase").vault(0, "merge", changed, "--dry-run");
        assertThat(calls.questions()).containsExactly("Passphrase of copy.fleet.vault: ");
        calls.vault(0, "merge", changed, "--other-passphrase-env", "NEW");
    }

    @Test
    void refusesTheVaultOfAnotherFleetAndOneThatIsNotThere() throws IOException {
        Path fleet = Files.writeString(folder.resolve("other.fleet"), Files.readString(calls.fleet())
                .replace("fleet-97b750923ceb3ffd", "fleet-0000000000000000"));
        calls.run(0, "vault", "init", fleet, "--passphrase-env", "PASS");
        calls.vault(3, "merge", folder.resolve("other.fleet.vault"));
        assertThat(calls.err()).contains("other").hasLineCount(1);
        calls.vault(3, "merge", folder.resolve("nowhere.vault"));
        assertThat(calls.err()).contains("nowhere.vault").hasLineCount(1);
    }
}
