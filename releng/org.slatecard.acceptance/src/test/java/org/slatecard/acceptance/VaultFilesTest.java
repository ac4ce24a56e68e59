package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.acceptance.Slatecard.Answer;

/** The file of a vault and openssl, files that are spoiled, and places that cannot be written. */
class VaultFilesTest extends VaultCase {
    private String decrypted() {
        return sample.shell("openssl cms -decrypt -inform DER -in \"$FLEET.vault\" -pwri_password \"$PASS\"")
                .endsWith(0).out();
    }

    private void encrypt(String content, String options) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), content);
        sample.shell("openssl cms -encrypt " + options + " -binary -outform DER -in '" + plain
                + "' -out \"$FLEET.vault\" -pwri_password \"$PASS\"").endsWith(0);
        Files.delete(plain);
    }

    @Test
    void opensslOpensWhatSlatecardWrote() throws IOException {
        assertThat(new ObjectMapper().readTree(decrypted()).path("entries"))
                .anySatisfy(entry -> assertThat(entry.path("value").asText()).isEqualTo(VALUE));
        Answer wrong = sample.shell("openssl cms -decrypt -inform DER -in \"$FLEET.vault\" -pwri_password wrong");
        assertThat(wrong.code()).isNotZero();
        assertThat(wrong.out()).doesNotContain(VALUE);
    }

    @Test
    void slatecardOpensWhatOpensslWroteAndTheNextSaveIsStrong() throws IOException {
        encrypt(decrypted().replaceAll("\"recipients\":\"[0-9a-f]+\",\\s*", ""), "-aes256");
        Answer check = sample.vault("unlock-check").endsWith(0);
        assertThat(check.err()).contains("Another program encrypted this vault").hasLineCount(1);
        assertThat(sample.get("CAM 1")).isEqualTo(VALUE);
        sample.set("CAM 2", "Other-2026");
        assertThat(sample.vault("unlock-check").endsWith(0).err()).isEmpty();
        assertThat(sample.get("CAM 1")).isEqualTo(VALUE);
        assertThat(decrypted()).contains(VALUE, "Other-2026");
    }

    @Test
    void aNewerVersionIsLeftAlone() throws IOException {
        encrypt(decrypted().replace("\"version\":1", "\"version\":2"), "-aes256");
        refused("format version 2", "update Slatecard");
    }

    @Test
    void anotherAlgorithmIsLeftAlone() throws IOException {
        encrypt(decrypted(), "-camellia256");
        refused("encrypted in a way that Slatecard does not open");
    }

    @ParameterizedTest
    @CsvSource({"0,empty", "0.5,cut off", "0.99,cut off"})
    void aTruncatedVaultIsLeftAlone(double part, String reason) throws IOException {
        byte[] content = Files.readAllBytes(sample.vault());
        Files.write(sample.vault(), Arrays.copyOf(content, (int) (content.length * part)));
        refused(reason);
    }

    @Test
    void aTamperedVaultIsLeftAlone() throws IOException {
        byte[] content = Files.readAllBytes(sample.vault());
        content[content.length - 100] ^= 1;
        Files.write(sample.vault(), content);
        refused("damaged, or somebody tampered with it");
    }

    @Test
    void theVaultOfAnotherFleetIsLeftAlone() throws IOException {
        Files.writeString(sample.fleet(), Files.readString(sample.fleet()).replace("fleet-97b750923ceb3ffd",
                "fleet-0000000000000000"));
        refused("another fleet");
    }

    private void refused(String... parts) throws IOException {
        byte[] vault = Files.readAllBytes(sample.vault());
        byte[] fleet = Files.readAllBytes(sample.fleet());
        for (Answer answer : new Answer[]{sample.vault("list"),
                sample.vault("set", "--camera", "CAM 2", "--generate")}) {
            assertThat(answer.endsWith(3).err()).contains("van.fleet.vault").contains(parts).hasLineCount(1);
            assertThat(answer.out()).isEmpty();
        }
        assertThat(sample.vault()).hasBinaryContent(vault);
        assertThat(sample.fleet()).hasBinaryContent(fleet);
    }

    /** In a file system of its own that this test alone sees. */
    private Answer onSmallDisk(String then) {
        return sample.shell("unshare -rm bash -c 'set -e; mkdir \"$FLEET.disk\"; mount -t tmpfs -o size=64k none "
                + "\"$FLEET.disk\"; cp \"$FLEET\" \"$FLEET.vault\" \"$FLEET.disk/\"; cd \"$FLEET.disk\"; "
                + "sha256sum van.fleet van.fleet.vault >sums; " + then
                + "; code=0; \"$SLATECARD\" vault set van.fleet --camera \"CAM 2\" --generate --passphrase-env PASS "
                + "|| code=$?; sha256sum --quiet -c sums; ls -A; exit $code'");
    }

    @Test
    void aFullDiskLeavesBothFilesAsTheyAre() {
        Answer answer = onSmallDisk("cat /dev/zero >filler 2>/dev/null || true").endsWith(3);
        assertThat(answer.err()).contains("van.fleet.vault was not written", "No space left", "free space")
                .hasLineCount(1);
        assertThat(answer.out()).isEqualTo("filler\nsums\nvan.fleet\nvan.fleet.vault\n");
    }

    @Test
    void aReadOnlyDiskLeavesBothFilesAsTheyAre() {
        Answer answer = onSmallDisk("mount -o remount,ro none \"$FLEET.disk\"").endsWith(3);
        assertThat(answer.err()).contains("van.fleet.vault was not written", "permissions").hasLineCount(1);
        assertThat(answer.out()).isEqualTo("sums\nvan.fleet\nvan.fleet.vault\n");
    }
}
