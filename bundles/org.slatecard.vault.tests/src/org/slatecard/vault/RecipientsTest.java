package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CertificateFixtures;

/** Who may open a vault: the holder of the passphrase, and colleagues with their own keys. */
class RecipientsTest {
    private static final char[] PASSPHRASE = "eight or more".toCharArray();

    @TempDir
    private static Path folder;
    private static Openssl openssl;
    private static VaultKey rina;
    private static VaultKey ethan;

    @BeforeAll
    static void makeKeys() throws Exception {
        openssl = new Openssl(folder);
        rina = openssl.rsa("Rina").own();
        ethan = openssl.ec("Ethan", "P-256").own();
    }

    @Test
    void aRecipientOpensItWithHerOwnKeyAndSavesIt() throws Exception {
        byte[] sealed = vault(rina, ethan);
        try (Vault hers = open(sealed, rina)) {
            assertThat(hers.certificates()).containsExactly(rina.certificate(), ethan.certificate());
            assertThat(hers.changed()).isFalse();
            String id = hers.add(SecretKind.PASSPHRASE, "from Rina".toCharArray());
            byte[] again = hers.seal();

            assertThat(Sealed.value(open(again, ethan), id)).isEqualTo("from Rina");
            assertThat(Sealed.value(SealedVault.of(again, "van").unlock(PASSPHRASE), id)).isEqualTo("from Rina");
        }
    }

    @Test
    void theFileTellsIssuersAndSerialNumbersOnly() throws Exception {
        assertThat(SealedVault.of(vault(rina, ethan), "van").recipients()).containsExactlyInAnyOrder(
                new VaultRecipient.Passphrase(600_000),
                new VaultRecipient.Certificate("cn=Rina,o=Outside Broadcast",
                        rina.certificate().getSerialNumber()),
                new VaultRecipient.Certificate("cn=Ethan,o=Outside Broadcast",
                        ethan.certificate().getSerialNumber()));
    }

    @Test
    void aRemovedRecipientOpensTheOldCopyAndNotTheNewOne() throws Exception {
        byte[] old = vault(rina, ethan);
        byte[] fresh;
        try (Vault vault = SealedVault.of(old, "van").unlock(PASSPHRASE)) {
            vault.removeRecipient(rina.certificate());
            assertThat(vault.changed()).isTrue();
            assertThat(vault.certificates()).containsExactly(ethan.certificate());
            fresh = vault.seal();
        }
        open(old, rina).close();
        open(fresh, ethan).close();
        SealedVault.of(fresh, "van").unlock(PASSPHRASE).close();
        assertThatThrownBy(() -> open(fresh, rina)).hasMessageContaining("cannot be opened with this key");
    }

    @Test
    void theOldRecipientsInFrontOfTheNewContentOpenNothing() throws Exception {
        byte[] old = vault(rina, ethan);
        try (Vault vault = SealedVault.of(old, "van").unlock(PASSPHRASE)) {
            vault.removeRecipient(rina.certificate());
            byte[] spliced = Spoiled.of(vault.seal())
                    .recipients(fresh -> List.of(Spoiled.of(old).data().getRecipientInfos().toArray())).bytes();

            assertThatThrownBy(() -> open(spliced, rina)).hasMessageContaining("tampered");
        }
    }

    @Test
    void anotherPassphraseReplacesTheOldOneForNewCopiesAndKeepsTheRecipients() throws Exception {
        byte[] old = vault(rina);
        try (Vault vault = SealedVault.of(old, "van").unlock(PASSPHRASE)) {
            vault.changePassphrase("another passphrase".toCharArray());
            byte[] fresh = vault.seal();

            Sealed.unlock(fresh, "another passphrase").close();
            open(fresh, rina).close();
            assertThatThrownBy(() -> SealedVault.of(fresh, "van").unlock(PASSPHRASE))
                    .hasMessageContaining("not the passphrase");
            SealedVault.of(old, "van").unlock(PASSPHRASE).close();
        }
    }

    @Test
    void whoOpenedItByKeyHasToProveThePassphraseBeforeKeysAreWrappedAnew() throws Exception {
        try (Vault hers = open(vault(rina, ethan), rina)) {
            assertThatThrownBy(() -> hers.changePassphrase("another passphrase".toCharArray()))
                    .hasMessageContaining("needs its passphrase");
            assertThatThrownBy(() -> hers.removeRecipient(ethan.certificate()))
                    .hasMessageContaining("needs its passphrase");
            assertThatThrownBy(() -> hers.provePassphrase("wrong passphrase".toCharArray()))
                    .hasMessageContaining("not the passphrase");
            hers.provePassphrase(PASSPHRASE);

            assertThat(hers.openedByPassphrase()).isTrue();
            assertThat(hers.changed()).isFalse();
            hers.removeRecipient(ethan.certificate());
            byte[] fresh = hers.seal();
            SealedVault.of(fresh, "van").unlock(PASSPHRASE).close();
            assertThatThrownBy(() -> open(fresh, ethan)).isInstanceOf(ExplainedException.class);
        }
    }

    @Test
    void aWeakVaultThatWasOpenedByKeyIsWrittenOnceThePassphraseIsProven() throws Exception {
        try (Vault hers = open(Sealed.quick(rina.certificate()), rina)) {
            assertThat(hers.changed()).isFalse();
            assertThatThrownBy(hers::seal).hasMessageContaining("needs its passphrase");
            hers.provePassphrase(Sealed.PASSPHRASE.toCharArray());

            assertThat(hers.changed()).isTrue();
            byte[] sealed = hers.seal();
            assertThat(SealedVault.of(sealed, "van").weakness()).isEmpty();
            open(sealed, rina).close();
        }
    }

    @Test
    void addingARecipientNeedsNoPassphrase() throws Exception {
        try (Vault hers = open(vault(rina), rina)) {
            hers.addRecipient(ethan.certificate());

            open(hers.seal(), ethan).close();
        }
    }

    @Test
    void refusesWhoIsThereAlreadyOrIsNotThereAndKeysThatAreTooWeak() throws Exception {
        VaultKey weak = openssl.colleague("Walter", "rsa:1024").own();
        X509Certificate oddCurve = openssl.ec("Odd", "secp256k1").own().certificate();
        X509Certificate ed25519 = VaultKey.certificate(CertificateFixtures.der("ed25519.pem")).orElseThrow();
        try (Vault vault = SealedVault.of(vault(rina), "van").unlock(PASSPHRASE)) {
            assertThatThrownBy(() -> vault.addRecipient(rina.certificate())).hasMessageContaining("already");
            assertThatThrownBy(() -> vault.removeRecipient(ethan.certificate()))
                    .hasMessageContaining("not in the list");
            for (X509Certificate each : List.of(weak.certificate(), oddCurve, ed25519)) {
                assertThatThrownBy(() -> vault.addRecipient(each)).hasMessageContaining("2,048 bits");
            }
            assertThat(vault.changed()).isFalse();
        }
    }

    @Test
    void takesSixtyThreeCertificatesAndNotOneMore() throws Exception {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            for (int i = 0; i < 63; i++) {
                vault.addRecipient(openssl.ec("E" + i, "P-256").own().certificate());
            }
            assertThatThrownBy(() -> vault.addRecipient(ethan.certificate())).hasMessageContaining("64 ways");
            SealedVault.of(vault.seal(), "van").unlock(PASSPHRASE).close();
        }
    }

    @Test
    void ofSeveralKeysTheOneThatFitsIsTaken() throws Exception {
        byte[] sealed = vault(rina);

        SealedVault.of(sealed, "van").unlock(List.of(ethan, rina)).close();
        assertThatThrownBy(() -> SealedVault.of(sealed, "van").unlock(List.of(ethan)))
                .hasMessageContaining("cannot be opened with this key");
    }

    @Test
    void theKeyOfSomebodyElseUnderTheRightCertificateOpensNothing() throws Exception {
        byte[] sealed = vault(rina, ethan);
        VaultKey other = openssl.rsa("Other").own();

        assertThatThrownBy(() -> SealedVault.of(sealed, "van").unlock(other.privateKey(), rina.certificate()))
                .isInstanceOf(ExplainedException.class);
        assertThatThrownBy(() -> SealedVault.of(sealed, "van").unlock(rina.privateKey(), ethan.certificate()))
                .isInstanceOf(ExplainedException.class);
    }

    private static byte[] vault(VaultKey... recipients) throws ExplainedException {
        try (Vault vault = Vault.create("fleet-1", PASSPHRASE)) {
            for (VaultKey each : recipients) {
                vault.addRecipient(each.certificate());
            }
            return vault.seal();
        }
    }

    private static Vault open(byte[] sealed, VaultKey key) throws ExplainedException {
        return SealedVault.of(sealed, "van").unlock(key.privateKey(), key.certificate());
    }
}
