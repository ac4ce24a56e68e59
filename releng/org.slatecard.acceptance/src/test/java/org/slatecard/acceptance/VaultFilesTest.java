package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slatecard.acceptance.Slatecard.Answer;

/**
 * The file of a vault and openssl, one that is spoiled, and places that cannot be written. All kinds of spoiled files are
 * tested within the process.
 */
class VaultFilesTest extends VaultCase {
    private String decrypted() {
        return sample.shell("openssl cms -decrypt -inform DER -in \"$FLEET.vault\" -pwri_password \"$PASS\"")
                .endsWith(0).out();
    }

    private void encrypt(String content) throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), content);
        sample.shell("openssl cms -encrypt -aes256 -binary -outform DER -in '" + plain
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
        encrypt(decrypted().replaceAll("\"recipients\":\"[0-9a-f]+\",\\s*", ""));
        Answer check = sample.vault("unlock-check").endsWith(0);
        assertThat(check.err()).contains("Another program encrypted this vault").hasLineCount(1);
        sample.set("CAM 2", "Other-2026");
        assertThat(sample.vault("unlock-check").endsWith(0).err()).isEmpty();
        assertThat(decrypted()).contains(VALUE, "Other-2026");
    }

    @Test
    void aTamperedVaultIsLeftAlone() throws IOException {
        byte[] content = Files.readAllBytes(sample.vault());
        content[content.length - 100] ^= 1;
        Files.write(sample.vault(), content);
        byte[] fleet = Files.readAllBytes(sample.fleet());
        Answer answer = sample.vault("set", "--camera", "CAM 2", "--generate").endsWith(3);
        assertThat(answer.err()).contains("van.fleet.vault", "damaged, or somebody tampered with it").hasLineCount(1);
        assertThat(answer.out()).isEmpty();
        assertThat(sample.vault()).hasBinaryContent(content);
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
        assertThat(answer.err()).contains("van.fleet.vault was not written", "no room is left", "free space")
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
