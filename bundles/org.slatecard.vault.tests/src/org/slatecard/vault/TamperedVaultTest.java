package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.bouncycastle.asn1.ASN1Encodable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;

/** Whoever changes a vault without its key is found out, however the vault is opened. */
class TamperedVaultTest {
    @TempDir
    private static Path folder;
    private static VaultKey rsa;
    private static VaultKey ec;
    private static byte[] sealed;

    @BeforeAll
    static void makeAVaultWithEveryKindOfRecipient() throws Exception {
        Openssl openssl = new Openssl(folder);
        rsa = openssl.rsa("Rina").own();
        ec = openssl.ec("Ethan", "P-256").own();
        sealed = Sealed.quick(rsa.certificate(), ec.certificate());
    }

    @Test
    void opensAsItIs() throws Exception {
        assertThat(refused(() -> open(sealed))).isFalse();
        assertThat(refused(() -> open(sealed, rsa))).isFalse();
        assertThat(refused(() -> open(sealed, ec))).isFalse();
    }

    @Test
    void refusesEveryBitOfEveryByteWithThePassphrase() {
        List<Integer> accepted = new ArrayList<>();
        for (int bit = 0; bit < Byte.SIZE * sealed.length; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            if (!refused(() -> open(flipped))) {
                accepted.add(bit);
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void refusesEveryByteWithTheKeyOfARecipient() {
        List<Integer> accepted = new ArrayList<>();
        for (int at = 0; at < sealed.length; at++) {
            byte[] flipped = sealed.clone();
            flipped[at] ^= (byte) (1 << at % Byte.SIZE);
            if (!refused(() -> open(flipped, rsa)) || !refused(() -> open(flipped, ec))) {
                accepted.add(at);
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void refusesARecipientThatWasTakenOutOrAdded() throws Exception {
        byte[] fewer = Spoiled.of(sealed).recipients(infos -> infos.stream().limit(2).toList()).bytes();
        ASN1Encodable others = Spoiled.of(Sealed.quick(rsa.certificate())).data().getRecipientInfos().getObjectAt(0);
        byte[] more = Spoiled.of(Sealed.quick(ec.certificate())).recipients(infos -> {
            List<ASN1Encodable> added = new ArrayList<>(infos);
            Collections.addAll(added, others);
            return added;
        }).bytes();

        assertThat(refused(() -> open(fewer))).isTrue();
        assertThat(refused(() -> open(more))).isTrue();
    }

    private static Vault open(byte[] file) throws ExplainedException {
        return Sealed.unlock(file, Sealed.PASSPHRASE);
    }

    private static Vault open(byte[] file, VaultKey key) throws ExplainedException {
        X509Certificate certificate = key.certificate();
        return SealedVault.of(file, "van").unlock(key.privateKey(), certificate);
    }

    /** Anything but an explanation is a failure of the test. */
    private static boolean refused(Callable<Vault> opening) {
        try {
            opening.call().close();
            return false;
        } catch (ExplainedException e) {
            return true;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
