package org.slatecard.vault;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.vault.internal.VaultText;

/**
 * A vault as it lies in its file: read, checked as far as that goes without a key, locked. Immutable.
 * <p>
 * Written by this product: CMS AuthEnvelopedData (RFC 5083) in DER with AES-256-GCM (RFC 5084), one password recipient
 * (RFC 5652, 6.2.4; key wrap of RFC 3211 with AES-256-CBC; PBKDF2 with HMAC-SHA-256, 32 bytes of salt and 600,000
 * iterations) and a recipient for each certificate (RSA: OAEP with SHA-256; EC: ephemeral-static ECDH). Also read: what
 * {@code openssl cms -encrypt -pwri_password} makes; see {@link #weakness}.
 */
public final class SealedVault {
    /** Fewest iterations of PBKDF2 that are accepted. */
    public static final int FEWEST_ITERATIONS = 1_000;
    /** Most iterations of PBKDF2 that are accepted: a few seconds. */
    public static final int MOST_ITERATIONS = 10_000_000;
    /** Most ways into one vault. */
    public static final int MOST_RECIPIENTS = 64;

    private SealedVault() {}

    /**
     * Reads the bytes of a file.
     *
     * @param name what the texts call it
     * @throws ExplainedException when they are empty, cut off, not a vault, of other algorithms or parameters, of a
     *                            newer version, or longer than {@link VaultFile#MAXIMUM_BYTES}
     */
    public static SealedVault of(byte[] content, String name) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** All bytes of the file; a copy. */
    public byte[] bytes() {
        throw new UnsupportedOperationException();
    }

    /** The ways into it, the passphrase first. Proven only when it is unlocked. */
    public List<VaultRecipient> recipients() {
        throw new UnsupportedOperationException();
    }

    /** Why it is weaker than what this product writes; empty where it is not. The next save writes the full strength. */
    public Optional<Text> weakness() {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens it with the passphrase. Takes a good part of a second: never in the thread of the user interface.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when the passphrase is wrong, or the file is damaged or was tampered with; see
     *                            {@link VaultFailure}
     */
    public Vault unlock(char[] passphrase) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Opens it with a private key.
     *
     * @param key         RSA or EC; never leaves the provider that holds it
     * @param certificate the certificate of the key, by which the recipient is found
     * @throws ExplainedException when no recipient is for this key, or the file is damaged or was tampered with
     */
    public Vault unlock(PrivateKey key, X509Certificate certificate) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Opens it with the first of several keys that it has a recipient for.
     *
     * @throws ExplainedException when no recipient is for one of these keys, or the file is damaged or was tampered with
     */
    public Vault unlock(List<VaultKey> keys) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }
}
