package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.vault.VaultRecipient.Passphrase;

/** Nobody is locked in: openssl opens what the product wrote, and the product opens what openssl wrote. */
class OpensslTest {
    @TempDir
    private static Path folder;
    private static Openssl openssl;
    private static Colleague rsa;
    private static Colleague ec;

    @BeforeAll
    static void makeKeys() throws Exception {
        openssl = new Openssl(folder);
        rsa = openssl.rsa("Rina");
        ec = openssl.ec("Ethan", "P-256");
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "pass phrase é", "日本語のパスフレーズ", "emoji 🎥🎥🎥", "$(quotes)' \"\\`"})
    void opensslOpensOursWithThePassphrase(String passphrase) throws Exception {
        try (Vault vault = Vault.create("fleet-1", passphrase.toCharArray())) {
            String id = vault.add(SecretKind.PASSPHRASE, "pa\"ss\\word 日本".toCharArray());

            String json = new String(openssl.decrypt(vault.seal(), passphrase), StandardCharsets.UTF_8);

            assertThat(json).contains("\"format\":\"slatecard-vault\"", "\"fleet\":\"fleet-1\"", "\"version\":1",
                    "\"" + id + "\":{", "\"value\":\"pa\\\"ss\\\\word 日本\"");
        }
    }

    @Test
    void opensslRefusesAWrongPassphrase() throws Exception {
        byte[] sealed = Sealed.quick();

        assertThatThrownBy(() -> openssl.decrypt(sealed, "wrong passphrase")).isInstanceOf(AssertionError.class);
    }

    static Stream<Colleague> colleagues() throws Exception {
        return Stream.of(rsa, ec, openssl.ec("Petra", "P-384"), openssl.ec("Paul", "P-521"),
                openssl.colleague("Robert", "rsa:4096"));
    }

    @ParameterizedTest
    @MethodSource("colleagues")
    void opensslAndTheProductOpenOursWithTheKeyOfARecipient(Colleague colleague) throws Exception {
        VaultKey own = colleague.own();
        byte[] sealed = Sealed.quick(own.certificate());

        assertThat(new String(openssl.decrypt(sealed, colleague), StandardCharsets.UTF_8)).contains(Sealed.VALUE);
        try (Vault vault = SealedVault.of(sealed, "van").unlock(own.privateKey(), own.certificate())) {
            assertThat(Sealed.value(vault, Sealed.ID)).isEqualTo(Sealed.VALUE);
            assertThat(vault.openedByPassphrase()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-aes-128-cbc", "-aes-192-cbc", "-aes-256-cbc"})
    void opensWhatOpensslEncryptedWithAPassphraseAndWritesItWithFullStrength(String cipher) throws Exception {
        String passphrase = "日本語 é passphrase";
        byte[] theirs = openssl.encrypt(Sealed.content(Optional.empty()), cipher, "-pwri_password", passphrase);
        SealedVault sealed = SealedVault.of(theirs, "van");

        assertThat(sealed.weakness()).map(Object::toString).get().asString().contains("does not show changes");
        assertThat(sealed.recipients()).containsExactly(new Passphrase(2048));
        try (Vault vault = sealed.unlock(passphrase.toCharArray())) {
            assertThat(Sealed.value(vault, Sealed.ID)).isEqualTo(Sealed.VALUE);
            assertThat(vault.changed()).isTrue();
            SealedVault again = SealedVault.of(vault.seal(), "van");
            assertThat(again.weakness()).isEmpty();
            assertThat(again.recipients()).containsExactly(new Passphrase(600_000));
            again.unlock(passphrase.toCharArray()).close();
        }
    }

    @Test
    void opensWhatOpensslEncryptedAgainAfterItDecryptedOurs() throws Exception {
        byte[] json = openssl.decrypt(Sealed.quick(), Sealed.PASSPHRASE);
        byte[] theirs = openssl.encrypt(json, "-aes-256-cbc", "-pwri_password", "another passphrase");

        try (Vault vault = Sealed.unlock(theirs, "another passphrase")) {
            assertThat(Sealed.value(vault, Sealed.ID)).isEqualTo(Sealed.VALUE);
        }
    }

    @Test
    void opensAuthEnvelopedDataOfOpensslWithTheKeyOfARecipientAndAsksForAPassphraseToWriteIt() throws Exception {
        byte[] theirs = openssl.encrypt(Sealed.content(Optional.empty()), "-aes-256-gcm", "-recip",
                rsa.certificate().toString(), "-recip", ec.certificate().toString());
        SealedVault sealed = SealedVault.of(theirs, "van");

        assertThat(sealed.weakness()).map(Object::toString).get().asString().contains("Another program");
        assertThat(sealed.recipients()).hasSize(2).noneMatch(Passphrase.class::isInstance);
        assertThatThrownBy(() -> sealed.unlock("passphrase".toCharArray())).hasMessageContaining("has no passphrase");
        for (Colleague colleague : new Colleague[]{rsa, ec}) {
            VaultKey own = colleague.own();
            try (Vault vault = sealed.unlock(own.privateKey(), own.certificate())) {
                assertThat(Sealed.value(vault, Sealed.ID)).isEqualTo(Sealed.VALUE);
                assertThatThrownBy(vault::seal).hasMessageContaining("needs its passphrase");
                vault.changePassphrase("a new passphrase".toCharArray());
                byte[] ours = vault.seal();
                Sealed.unlock(ours, "a new passphrase").close();
                SealedVault.of(ours, "van").unlock(own.privateKey(), own.certificate()).close();
            }
        }
    }

    @Test
    void refusesATripleDesFileOfOpensslAndSaysHowToEncryptIt() throws Exception {
        byte[] theirs = openssl.encrypt(Sealed.content(Optional.empty()), "-pwri_password", "a passphrase");

        assertThatThrownBy(() -> SealedVault.of(theirs, "van.fleet.vault")).hasMessageContaining("-aes-256-cbc")
                .hasMessageContaining("van.fleet.vault");
    }

    @Test
    void refusesWhatOpensslWroteAsAStream() throws Exception {
        byte[] theirs = openssl.encrypt(Sealed.content(Optional.empty()), "-stream", "-aes-256-cbc", "-pwri_password",
                "a passphrase");

        assertThatThrownBy(() -> SealedVault.of(theirs, "van")).hasMessageContaining("-stream");
    }
}
