package org.slatecard.ui.vault.internal.recipients;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.text.DateFormat;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;

/**
 * One way into a vault.
 *
 * @param certificate of whoever has the key; null for the passphrase
 */
record Way(X509Certificate certificate, String subject, String issuer, String validUntil, String fingerprint) {

    /** All ways into a vault, the passphrase first. */
    static List<Way> all(Vault vault) throws ExplainedException {
        List<Way> all = new ArrayList<>();
        all.add(new Way(null, Messages.Passphrase, "", "", ""));
        for (X509Certificate certificate : vault.certificates()) {
            all.add(of(certificate));
        }
        return all;
    }

    static Way of(X509Certificate certificate) {
        return new Way(certificate, certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                DateFormat.getDateInstance(DateFormat.MEDIUM).format(certificate.getNotAfter()),
                fingerprint(certificate));
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException(e); // every Java has the one, and it was read from the other
        }
    }
}
