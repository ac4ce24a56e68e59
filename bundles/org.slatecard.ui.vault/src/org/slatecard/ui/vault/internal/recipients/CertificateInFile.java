package org.slatecard.ui.vault.internal.recipients;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.ChosenFile;

/** Reads the certificate of a colleague, PEM (RFC 7468) or DER. */
final class CertificateInFile {
    private CertificateInFile() {}

    /** @throws ExplainedException when the file cannot be read, or does not begin with a certificate */
    static X509Certificate read(Path file) throws ExplainedException {
        byte[] content = ChosenFile.read(file);
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(content));
        } catch (CertificateException e) {
            throw new ExplainedException(RecipientText.NOT_A_CERTIFICATE.with(file), e);
        }
    }
}
