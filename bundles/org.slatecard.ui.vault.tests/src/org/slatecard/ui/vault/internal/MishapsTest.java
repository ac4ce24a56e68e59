package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.VaultFile;
import org.slatecard.workbench.FleetVault;

/** Vaults that another program wrote, and disks that take none. */
class MishapsTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;

    @Test
    void aVaultThatAnotherProgramEncryptedIsOfferedToBeWrittenInFullStrength() throws Exception {
        Van van = Van.open(bench, folder).withVault();
        van.lock();
        byte[] weak = encryptAgain(van.vaultFile());
        van.unlock(Van.PASSPHRASE);
        Pane question = bench.shell("Weak Vault");
        assertThat(question.labels()).anyMatch(text -> text.contains("Another program encrypted this vault"));
        bench.picture("vault-weak");
        question.press("Later");
        question.untilClosed();
        van.untilState(FleetVault.State.OPEN);
        assertThat(van.vaultFile()).hasBinaryContent(weak);

        van.lock();
        van.unlock(Van.PASSPHRASE);
        bench.shell("Weak Vault").press("Write Now");
        bench.until("the file in full strength", () -> sealed(van).weakness().isEmpty());
        sealed(van).unlock(Van.PASSPHRASE.toCharArray()).close();
    }

    /** As {@code openssl cms} does it: with fewer iterations, and without a tag over the content. */
    private byte[] encryptAgain(Path vault) throws Exception {
        Path plain = folder.resolve("plain");
        CardImage.run("openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", vault.toString(), "-out",
                plain.toString(), "-pwri_password", Van.PASSPHRASE);
        String content = Files.readString(plain).replaceAll("\"recipients\":\"[0-9a-f]+\",\\s*", "");
        Files.writeString(plain, content, StandardCharsets.UTF_8);
        CardImage.run("openssl", "cms", "-encrypt", "-aes256", "-binary", "-outform", "DER", "-in", plain.toString(),
                "-out", vault.toString(), "-pwri_password", Van.PASSPHRASE);
        return Files.readAllBytes(vault);
    }

    private static SealedVault sealed(Van van) throws Exception {
        return new VaultFile(new DurableWriter()).find(van.file()).orElseThrow();
    }

    @Test
    void aVaultThatADiskDidNotTakeIsWrittenOnceThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        CardImage.run("mount", "-t", "tmpfs", "-o", "size=256k", "none", disk.toString());
        try {
            Van van = Van.open(bench, disk);
            byte[] fleet = Files.readAllBytes(van.file());
            Path ballast = fill(disk);
            bench.menu("Vault", "Set Up Vault…");
            Pane dialog = bench.shell("Set Up Vault");
            dialog.type("Passphrase", Van.PASSPHRASE);
            dialog.type("The same again", Van.PASSPHRASE);
            dialog.press("Set Up");
            bench.until("the refusal", () -> dialog.labels().stream().anyMatch(
                    text -> text.contains("ob-van.fleet.vault was not written") && text.contains("free space")));
            bench.picture("vault-set-up-disk-full");
            assertThat(disk.toFile().list()).containsExactlyInAnyOrder("ob-van.fleet", "ballast");
            dialog.press("Cancel");
            dialog.untilClosed();
            van.set("Camera2610", FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, van.camera(0));
            assertThat(van.file()).hasBinaryContent(fleet);

            Files.delete(ballast);
            van.save();
            String id = bench.ui(() -> van.camera(0).getAccessPasswordSecretId());
            assertThat(sealed(van).unlock(Van.PASSPHRASE.toCharArray()).read(id)).isPresent();
        } finally {
            bench.run(() -> bench.page().closeAllEditors(false));
            CardImage.run("umount", disk.toString());
        }
    }

    /** Takes all the room that is left. */
    private static Path fill(Path disk) {
        Path ballast = disk.resolve("ballast");
        CardImage.run("sh", "-c", "cat /dev/zero >'" + ballast + "' 2>/dev/null || true");
        return ballast;
    }
}
