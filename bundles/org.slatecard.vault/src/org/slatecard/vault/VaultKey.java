package org.slatecard.vault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * An engineer's own key with its certificate.
 *
 * @param privateKey  RSA or EC
 * @param certificate its certificate
 */
public record VaultKey(PrivateKey privateKey, X509Certificate certificate) {
    private static final Set<String> ALGORITHMS = Set.of("RSA", "EC");

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
        List<VaultKey> keys = new ArrayList<>();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pkcs12), password);
            for (String alias : Collections.list(store.aliases())) {
                Key key = store.isKeyEntry(alias) ? store.getKey(alias, password) : null;
                if (key instanceof PrivateKey own && ALGORITHMS.contains(own.getAlgorithm())
                        && store.getCertificate(alias) instanceof X509Certificate certificate) {
                    keys.add(new VaultKey(own, certificate));
                }
            }
        } catch (IOException e) {
            boolean refused = e.getCause() instanceof UnrecoverableKeyException;
            throw new ExplainedException(
                    (refused ? VaultText.KEY_FILE_PASSWORD : VaultText.KEY_FILE_BROKEN).with(name), e);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ExplainedException(VaultText.KEY_FILE_BROKEN.with(name), e);
        }
        if (keys.isEmpty()) {
            throw new ExplainedException(VaultText.KEY_FILE_EMPTY.with(name));
        }
        return List.copyOf(keys);
    }

    /** A certificate from its DER form; empty where it is none. */
    static Optional<X509Certificate> certificate(byte[] der) {
        try {
            return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der)));
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    /** Names the certificate, never the key. */
    @Override
    public String toString() {
        return String.valueOf(certificate.getSubjectX500Principal());
    }
}
