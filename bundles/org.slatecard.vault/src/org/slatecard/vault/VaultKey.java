package org.slatecard.vault;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * An engineer's own key with its certificate.
 *
 * @param privateKey  RSA or EC
 * @param certificate its certificate
 */
public record VaultKey(PrivateKey privateKey, X509Certificate certificate) {
    /**
     * The keys of a PKCS#12 file (RFC 7292), at least one.
     *
     * @param pkcs12   the bytes of the file
     * @param password is only read; the caller wipes it
     * @param name     what the texts call the file
     * @throws ExplainedException when it is not PKCS#12, the password is wrong, or it holds no RSA or EC key with its
     *                            certificate
     */
    public static List<VaultKey> read(byte[] pkcs12, char[] password, String name) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** Names the certificate, never the key. */
    @Override
    public String toString() {
        return String.valueOf(certificate.getSubjectX500Principal());
    }
}
