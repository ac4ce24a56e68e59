package org.slatecard.cli.internal.vault;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;

/** The certificate of a colleague, as the user names it. */
final class RecipientCertificate {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-Fa-f]{2}(:?[0-9A-Fa-f]{2}){31}");

    private RecipientCertificate() {}

    /**
     * The one certificate of a file.
     *
     * @throws ExplainedException when it does not hold exactly one
     */
    static X509Certificate read(Path file) throws ExplainedException {
        List<EncodedCertificate> found = new CertificateReader().read(file);
        if (found.size() > 1) {
            throw new ExplainedException(VaultMessage.SEVERAL_CERTIFICATES.with(file, found.size()));
        }
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(found.get(0).der()));
        } catch (CertificateException e) {
            throw new ExplainedException(VaultMessage.UNUSABLE_CERTIFICATE.with(file), e);
        }
    }

    /**
     * A certificate of the vault by its fingerprint, or that of a file.
     *
     * @throws ExplainedException when the vault has none with that fingerprint, or the file cannot be read
     */
    static X509Certificate find(String named, Vault vault) throws ExplainedException {
        if (!FINGERPRINT.matcher(named).matches()) {
            return read(Path.of(named));
        }
        String wanted = plain(named);
        for (X509Certificate certificate : vault.certificates()) {
            if (plain(CertificateInfo.fingerprint(encoded(certificate))).equals(wanted)) {
                return certificate;
            }
        }
        throw new ExplainedException(VaultMessage.NO_SUCH_RECIPIENT.with(named));
    }

    /** What a certificate is called in a sentence. */
    static String name(X509Certificate certificate) throws ExplainedException {
        return CertificateInfo.of(encoded(certificate)).subjectName();
    }

    private static String plain(String fingerprint) {
        return fingerprint.replace(":", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e); // it was read from its encoded form
        }
    }
}
