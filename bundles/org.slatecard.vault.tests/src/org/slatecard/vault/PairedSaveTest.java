package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.FleetBuilder;

class PairedSaveTest {
    private static final char[] PASSPHRASE = "eight or more".toCharArray();
    private static final Instant NOW = Instant.parse("2026-11-25T20:51:00Z");

    @TempDir
    private Path folder;
    private final FleetFile fleets = new FleetFile(new DurableWriter());
    private final VaultFile vaults = new VaultFile(new DurableWriter());
    private final PairedSave pair = new PairedSave(fleets, vaults);
    private final Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> {}).build();
    private Path file;
    private Vault vault;

    @BeforeEach
    void createAVault() throws Exception {
        file = folder.resolve("van.fleet");
        vault = Vault.create(fleet.getId(), PASSPHRASE);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void savesBothAndChangesNothingOfTheVaultWhereNothingChanged() throws Exception {
        String id = set("first");
        save(NOW);
        byte[] sealed = Files.readAllBytes(VaultFile.beside(file));
        fleet.setNotes("another");
        save(NOW.plusSeconds(60));

        assertThat(Files.readAllBytes(VaultFile.beside(file))).isEqualTo(sealed);
        assertThat(vault.changed()).isFalse();
        Fleet again = fleets.load(file).fleet();
        assertThat(again.getNotes()).isEqualTo("another");
        try (Vault read = vaults.find(file).orElseThrow().unlock(PASSPHRASE)) {
            assertThat(SecretReferences.missing(again, read)).isEmpty();
            assertThat(Sealed.value(read, id)).isEqualTo("first");
        }
    }

    @Test
    void aSecretThatWasReplacedStaysAsAnOrphan() throws Exception {
        String first = set("first");
        save(NOW);
        set("second");
        save(NOW.plusSeconds(60));

        try (Vault read = vaults.find(file).orElseThrow().unlock(PASSPHRASE)) {
            assertThat(read.orphans()).extracting(SecretInfo::id).containsExactly(first);
            assertThat(read.info(first).orElseThrow().unreferencedSince()).contains(NOW.plusSeconds(60));
        }
    }

    @Test
    void anOldEntryThatTheFileOnDiskStillRefersToIsKeptForOneSaveMore() throws Exception {
        String id = set("restored");
        save(NOW);
        byte[] backup = Files.readAllBytes(file);
        set("other");
        save(NOW);
        Files.write(file, backup);
        Instant later = NOW.plus(Duration.ofDays(60));

        save(later);
        assertThat(vault.info(id)).as("a crash before the fleet was written would have left the backup").isPresent();
        save(later.plusSeconds(1));
        save(later.plus(Duration.ofDays(31)));
        assertThat(vault.info(id)).isEmpty();
    }

    @Test
    void leavesTheVaultAloneWhileItIsLocked() throws Exception {
        set("first");
        save(NOW);
        byte[] sealed = Files.readAllBytes(VaultFile.beside(file));

        pair.save(fleets.bytes(fleet), file, SecretReferences.of(fleet), Optional.empty(), NOW);

        assertThat(Files.readAllBytes(VaultFile.beside(file))).isEqualTo(sealed);
    }

    @Test
    void writesTheVaultBesideAFleetThatIsSavedUnderAnotherName() throws Exception {
        set("first");
        save(NOW);
        file = folder.resolve("truck.fleet");
        save(NOW);

        vaults.find(file).orElseThrow().unlock(PASSPHRASE).close();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("van.fleet", "van.fleet.vault", "truck.fleet",
                "truck.fleet.vault");
    }

    @Test
    void neverOverwritesAVaultThatItDoesNotKnow() throws Exception {
        set("first");
        save(NOW);
        byte[] others = Sealed.quick();
        Files.write(VaultFile.beside(file), others);
        byte[] before = Files.readAllBytes(file);
        set("second");

        assertThatThrownBy(() -> save(NOW)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("not the vault that was opened");

        assertThat(Files.readAllBytes(VaultFile.beside(file))).isEqualTo(others);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(vault.changed()).isTrue();
    }

    @Test
    void aVaultThatVanishedIsWrittenAgain() throws Exception {
        set("first");
        save(NOW);
        Files.delete(VaultFile.beside(file));

        save(NOW);

        vaults.find(file).orElseThrow().unlock(PASSPHRASE).close();
    }

    @Test
    void aFullDiskLeavesTheOldPairAndTheNextSaveWorks() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        CardImage.run("mount", "-t", "tmpfs", "-o", "size=256k", "none", disk.toString());
        try {
            file = disk.resolve("van.fleet");
            String id = set("first");
            save(NOW);
            byte[] oldFleet = Files.readAllBytes(file);
            byte[] oldVault = Files.readAllBytes(VaultFile.beside(file));
            for (int i = 0; i < 20; i++) {
                set("x".repeat(4_000));
            }
            Path ballast = Files.write(disk.resolve("ballast"), new byte[192 * 1024]);

            assertThatThrownBy(() -> save(NOW)).isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("van.fleet.vault was not written").hasMessageContaining("free space");

            assertThat(Files.readAllBytes(file)).isEqualTo(oldFleet);
            assertThat(Files.readAllBytes(VaultFile.beside(file))).isEqualTo(oldVault);
            assertThat(disk.toFile().list()).containsExactlyInAnyOrder("van.fleet", "van.fleet.vault", "ballast");
            Files.delete(ballast);
            save(NOW);
            try (Vault read = vaults.find(file).orElseThrow().unlock(PASSPHRASE)) {
                assertThat(SecretReferences.missing(fleets.load(file).fleet(), read)).isEmpty();
                assertThat(Sealed.value(read, id)).isEqualTo("first");
            }
        } finally {
            CardImage.run("umount", disk.toString());
        }
    }

    private String set(String value) throws ExplainedException {
        String id = vault.add(SecretKind.ACCESS_PASSWORD, value.toCharArray());
        fleet.getCameras().get(0).setAccessPasswordSecretId(id);
        return id;
    }

    private void save(Instant now) throws ExplainedException {
        pair.save(fleets.bytes(fleet), file, SecretReferences.of(fleet), Optional.of(vault), now);
    }
}
