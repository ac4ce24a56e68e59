package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.testsupport.OtherSlatecard;

/** What cannot be opened or written: one line that names the thing and the way out, and both files stay as they are. */
class SpoiledVaultTest {
    @TempDir
    private Path folder;
    private Calls calls;
    private byte[] good;

    @BeforeEach
    void makeAVault() throws IOException {
        calls = new Calls(folder).init().set("CAM 1", "Pitch-2026.Wide");
        good = Files.readAllBytes(calls.vault());
    }

    @Test
    void aWrongPassphraseOpensNothing() throws IOException {
        calls.with("PASS", "not the passphrase at all");
        refused("set", "van.fleet.vault", "Caps Lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "truncated", "tampered", "text", "longer"})
    void aSpoiledFileIsRefused(String kind) throws IOException {
        byte[] spoiled = switch (kind) {
            case "empty" -> new byte[0];
            case "truncated" -> Arrays.copyOf(good, good.length - 20);
            case "tampered" -> flipped();
            case "text" -> "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> Arrays.copyOf(good, good.length + 1);
        };
        good = spoiled;
        Files.write(calls.vault(), spoiled);
        refused("set", "van.fleet.vault", "left as it");
    }

    private byte[] flipped() {
        byte[] tampered = good.clone();
        tampered[tampered.length - 30] ^= 1;
        return tampered;
    }

    @Test
    void aVaultOfAnotherFleetIsRefused() throws IOException {
        calls.edit("fleet-97b750923ceb3ffd", "fleet-0000000000000000");
        refused("set", "van.fleet.vault", "another fleet");
    }

    @Test
    void aFleetWithoutAVaultSaysHowToMakeOne() throws IOException {
        Files.delete(calls.vault());
        for (String command : new String[]{"list", "unlock-check"}) {
            calls.vault(3, command);
            assertThat(calls.err()).contains("van.fleet.vault is not there", "vault init").hasLineCount(1);
        }
    }

    @Test
    void aFleetOfANewerVersionIsReadAndNotWritten() throws IOException {
        calls.edit("formatVersion=\"1\"", "formatVersion=\"2\"");
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo("Pitch-2026.Wide");
        refused("set", "van.fleet", "format version 2", "Update Slatecard");
    }

    @Test
    void whatAnotherSlatecardHasOpenIsReadAndNotWritten() throws IOException, InterruptedException {
        try (OtherSlatecard other = OtherSlatecard.holding(calls.locks(), calls.fleet())) {
            refused("set", "van.fleet is open in another Slatecard", "process " + other.pid());
            calls.run(3, "vault", "init", calls.fleet(), "--passphrase-env", "PASS", "--set-aside");
            assertThat(calls.err()).contains("process " + other.pid());
            calls.vault(0, "get", "--camera", "CAM 1").vault(0, "list").vault(0, "unlock-check")
                    .vault(0, "rotate", "--list").vault(0, "merge", calls.vault(), "--dry-run");
        }
    }

    @Test
    void theClaimEndsWithTheCommand() {
        calls.set("CAM 2", "Other-2026").set("CAM 3", "Third-2026");
    }

    @Test
    void aVaultThatCannotBeWrittenLeavesBothFilesAsTheyAre() throws IOException {
        Files.createDirectories(folder.resolve(".van.fleet.vault.slatecard-tmp/blocked"));
        refused("set", "van.fleet.vault was not written", "free space");
    }

    @Test
    void aNewVaultThatCannotBeWrittenBringsTheOldOneBack() throws IOException {
        Files.createDirectories(folder.resolve(".van.fleet.vault.slatecard-tmp/blocked"));
        calls.run(3, "vault", "init", calls.fleet(), "--passphrase-env", "PASS", "--set-aside");
        assertThat(calls.vault()).hasBinaryContent(good);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains(".forgotten-"));
        }
    }

    @Test
    void aFleetThatCannotBeWrittenStillBelongsToItsVault() throws IOException {
        byte[] fleet = Files.readAllBytes(calls.fleet());
        Files.createDirectories(folder.resolve(".van.fleet.slatecard-tmp/blocked"));
        calls.with("VALUE", "Other-2026").vault(3, "set", "--camera", "CAM 2", "--value-env", "VALUE");
        assertThat(calls.err()).contains("van.fleet was not written").hasLineCount(1);
        assertThat(calls.fleet()).hasBinaryContent(fleet);
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo("Pitch-2026.Wide");
    }

    private void refused(String command, String... parts) throws IOException {
        byte[] fleet = Files.readAllBytes(calls.fleet());
        calls.with("VALUE", "Other-2026").vault(3, command, "--camera", "CAM 2", "--value-env", "VALUE");
        assertThat(calls.out()).isEmpty();
        assertThat(calls.err()).startsWith("slatecard: ").contains(parts).hasLineCount(1);
        assertThat(calls.fleet()).hasBinaryContent(fleet);
        assertThat(calls.vault()).hasBinaryContent(good);
    }
}
