package org.slatecard.validation;

import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.text.ExplainedException;

/**
 * A certificate of a fleet, decoded. Immutable.
 *
 * @param certificate the certificate
 * @param details     what it says besides {@link #info()}
 */
public record ReadCertificate(EncodedCertificate certificate, CertificateDetails details) {
    /**
     * Decodes one.
     *
     * @throws ExplainedException when it cannot be read
     */
    public static ReadCertificate of(EncodedCertificate certificate) throws ExplainedException {
        return new ReadCertificate(certificate, CertificateDetails.of(certificate));
    }

    /** What it says first. */
    public CertificateInfo info() {
        return certificate.info();
    }
}
