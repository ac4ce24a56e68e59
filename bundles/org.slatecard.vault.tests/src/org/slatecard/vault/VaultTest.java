package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.text.ExplainedException;

class VaultTest {
    private static final char[] PASSPHRASE = "eight or more".toCharArray();
    private static final Instant SAVE = Instant.parse("2026-11-25T20:51:00Z");

    @Test
    void whatWasPutInComesOutOfTheFileAgain() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            String password = vault.add(SecretKind.ACCESS_PASSWORD, "Tr4nsm!tter".toCharArray());
            String passphrase = vault.add(SecretKind.PASSPHRASE, "\u0000\u001f\"\\/é日本🎥\u007f".toCharArray());

            try (Vault again = open(vault.seal())) {
                assertThat(again.fleetId()).isEqualTo("fleet-1");
                assertThat(again.secrets()).isEqualTo(vault.secrets()).extracting(SecretInfo::kind)
                        .containsExactlyInAnyOrder(SecretKind.ACCESS_PASSWORD, SecretKind.PASSPHRASE);
                assertThat(Sealed.value(again, password)).isEqualTo("Tr4nsm!tter");
                assertThat(Sealed.value(again, passphrase)).isEqualTo("\u0000\u001f\"\\/é日本🎥\u007f");
                assertThat(again.read("secret-other")).isEmpty();
                assertThat(again.info(null)).isEmpty();
                assertThat(again.read(null)).isEmpty();
            }
        }
    }

    @Test
    void givesAndTakesCopies() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            char[] value = "password1".toCharArray();
            String id = vault.add(SecretKind.ACCESS_PASSWORD, value);
            Arrays.fill(value, 'x');
            Arrays.fill(vault.read(id).orElseThrow(), 'y');

            assertThat(Sealed.value(vault, id)).isEqualTo("password1");
        }
    }

    @Test
    void changedTellsWhetherASaveIsNeeded() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            assertThat(vault.changed()).as("new").isTrue();
            vault.seal();
            assertThat(vault.changed()).as("sealed, perhaps not written").isTrue();
            vault.written();
            assertThat(vault.changed()).as("written").isFalse();
            byte[] sealed = vault.seal();
            vault.add(SecretKind.PASSPHRASE, "secret".toCharArray());
            vault.written();
            assertThat(vault.changed()).as("changed after it was sealed").isTrue();
            assertThat(vault.isIn(sealed)).isTrue();
            assertThat(vault.isIn(vault.seal())).isFalse();
        }
    }

    @Test
    void aDraftThatIsKeptDuringASaveIsNotTakenForTheSave() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            byte[] saved = vault.seal();
            String id = vault.add(SecretKind.PASSPHRASE, "set meanwhile".toCharArray());
            byte[] draft = vault.sealedCopy();
            vault.written();

            assertThat(vault.changed()).isTrue();
            assertThat(vault.isIn(saved)).isTrue();
            try (Vault kept = open(draft)) {
                assertThat(Sealed.value(kept, id)).isEqualTo("set meanwhile");
            }
        }
    }

    @Test
    void aVaultThatWasOpenedIsUnchanged() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE); Vault again = open(vault.seal())) {
            assertThat(again.changed()).isFalse();
            assertThat(again.openedByPassphrase()).isTrue();
        }
    }

    @Test
    void everySaveHasANonceOfItsOwnAndLeavesTheRecipientsAlone() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            Spoiled first = Spoiled.of(vault.seal());
            Spoiled second = Spoiled.of(vault.seal());

            assertThat(first.data().getAuthEncryptedContentInfo().getContentEncryptionAlgorithm())
                    .isNotEqualTo(second.data().getAuthEncryptedContentInfo().getContentEncryptionAlgorithm());
            assertThat(first.data().getRecipientInfos()).isEqualTo(second.data().getRecipientInfos());
        }
    }

    @Test
    void fewIterationsAreReportedAndWrittenWithTheFullNumber() throws Exception {
        byte[] old = Sealed.of(100_000);

        assertThat(SealedVault.of(old, "van").weakness()).map(Object::toString).get().asString().contains("100000",
                "600000");
        try (Vault vault = Sealed.unlock(old, Sealed.PASSPHRASE)) {
            assertThat(vault.changed()).isTrue();
            byte[] sealed = vault.seal();
            assertThat(SealedVault.of(sealed, "van").weakness()).isEmpty();
            assertThat(SealedVault.of(sealed, "van").recipients())
                    .containsExactly(new VaultRecipient.Passphrase(600_000));
            Sealed.unlock(sealed, Sealed.PASSPHRASE).close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "🎥🎥🎥🎥🎥🎥🎥"})
    void refusesAPassphraseOfFewerThanEightCharacters(String passphrase) throws Exception {
        assertThatThrownBy(() -> Vault.create("fleet-1", passphrase.toCharArray()))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("at least 8 characters");
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            assertThatThrownBy(() -> vault.changePassphrase(passphrase.toCharArray()))
                    .isInstanceOf(ExplainedException.class);
        }
    }

    @Test
    void refusesASecretThatIsEmptyTooLongOrNoText() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            assertThatThrownBy(() -> vault.add(SecretKind.PASSPHRASE, new char[0])).hasMessageContaining("empty");
            assertThatThrownBy(() -> vault.add(SecretKind.PASSPHRASE, "x".repeat(4_097).toCharArray()))
                    .hasMessageContaining("4097").hasMessageContaining("4096");
            assertThatThrownBy(() -> vault.add(SecretKind.PASSPHRASE, new char[]{'a', '\ud83c'}))
                    .hasMessageContaining("half of a character");
            assertThat(vault.secrets()).isEmpty();
            vault.add(SecretKind.PASSPHRASE, "日".repeat(4_096).toCharArray());
        }
    }

    @Test
    void aClosedVaultRefusesEverything() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            vault.close();

            assertThat(vault.closed()).isTrue();
            assertThat(vault.openedByPassphrase()).isFalse();
            List<Executable> all = List.of(vault::secrets, () -> vault.info("id"), () -> vault.read("id"),
                    vault::orphans, () -> vault.add(SecretKind.PASSPHRASE, "secret".toCharArray()),
                    () -> vault.refer(Set.of(), SAVE), vault::certificates, () -> vault.changePassphrase(PASSPHRASE),
                    () -> vault.provePassphrase(PASSPHRASE), vault::changed, vault::seal);
            for (Executable each : all) {
                assertThatThrownBy(each::execute).isInstanceOf(ExplainedException.class)
                        .hasMessageContaining("is locked");
            }
        }
    }

    @Test
    void anOrphanStaysForThirtyDaysAndIsDroppedByTheNextSaveAfterThem() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            String kept = vault.add(SecretKind.PASSPHRASE, "kept".toCharArray());
            String orphan = vault.add(SecretKind.PASSPHRASE, "orphan".toCharArray());

            vault.refer(Set.of(kept), SAVE);
            assertThat(vault.orphans()).extracting(SecretInfo::id).containsExactly(orphan);
            assertThat(vault.info(orphan).orElseThrow().unreferencedSince()).contains(SAVE);
            vault.refer(Set.of(kept), SAVE.plus(Duration.ofDays(30)));
            assertThat(vault.info(orphan).orElseThrow().unreferencedSince()).as("the mark stays").contains(SAVE);
            try (Vault again = open(vault.seal())) {
                again.refer(Set.of(kept), SAVE.plus(Duration.ofDays(30)).plusSeconds(1));
                assertThat(again.secrets()).extracting(SecretInfo::id).containsExactly(kept);
                assertThat(again.changed()).isTrue();
            }
        }
    }

    @Test
    void aLaterReferenceTakesTheMarkAway() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            String id = vault.add(SecretKind.PASSPHRASE, "value".toCharArray());
            vault.refer(Set.of(), SAVE);
            vault.refer(Set.of(id), SAVE.plus(Duration.ofDays(40)));
            assertThat(vault.orphans()).isEmpty();
            vault.refer(Set.of(), SAVE.plus(Duration.ofDays(41)));

            assertThat(vault.info(id).orElseThrow().unreferencedSince()).contains(SAVE.plus(Duration.ofDays(41)));
        }
    }

    @Test
    void nothingChangesWhereTheReferencesAreTheSame() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            String id = vault.add(SecretKind.PASSPHRASE, "value".toCharArray());
            vault.add(SecretKind.PASSPHRASE, "orphan".toCharArray());
            vault.refer(Set.of(id), SAVE);
            vault.seal();
            vault.written();
            vault.refer(Set.of(id), SAVE.plusSeconds(60));

            assertThat(vault.changed()).isFalse();
        }
    }

    @Test
    void holdsTenThousandSecrets() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                ids.add(vault.add(SecretKind.ACCESS_PASSWORD, ("value " + i).toCharArray()));
            }
            try (Vault again = open(vault.seal())) {
                assertThat(again.secrets()).hasSize(10_000);
                for (int i = 0; i < ids.size(); i++) {
                    assertThat(Sealed.value(again, ids.get(i))).isEqualTo("value " + i);
                }
            }
        }
    }

    @Test
    void refusesToSealMoreThanCanBeOpenedAgain() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            char[] longest = "日".repeat(Vault.LONGEST_SECRET).toCharArray();
            for (int i = 0; i <= VaultFile.MAXIMUM_BYTES / (3 * Vault.LONGEST_SECRET); i++) {
                vault.add(SecretKind.PASSPHRASE, longest);
            }
            assertThatThrownBy(vault::seal).isInstanceOf(ExplainedException.class).hasMessageContaining("64 MB");
        }
    }

    @Test
    void severalThreadsMayUseIt() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> work = () -> {
                for (int i = 0; i < 200; i++) {
                    String id = vault.add(SecretKind.PASSPHRASE, ("value " + i).toCharArray());
                    vault.seal();
                    assertThat(Sealed.value(vault, id)).isEqualTo("value " + i);
                }
                return 200;
            };
            Callable<Integer> change = () -> {
                vault.changePassphrase("another passphrase".toCharArray());
                return 0;
            };
            int added = 0;
            for (Future<Integer> each : threads.invokeAll(List.of(work, work, change, work))) {
                added += each.get();
            }
            assertThat(vault.secrets()).hasSize(added);
            Sealed.unlock(vault.seal(), "another passphrase").close();
        }
    }

    @Test
    void anEntryNeverShowsItsValue() {
        Entry entry = new Entry(SecretKind.PASSPHRASE, "needle".getBytes(), SAVE, Optional.empty());

        assertThat(entry.toString()).doesNotContain("needle", "110");
    }

    private static Vault open(byte[] sealed) throws ExplainedException {
        return SealedVault.of(sealed, "van").unlock(PASSPHRASE);
    }
}
