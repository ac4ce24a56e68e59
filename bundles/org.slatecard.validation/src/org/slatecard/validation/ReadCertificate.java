package org.slatecard.validation;

import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.text.ExplainedException;

/**
 * A certificate of a fleet, decoded. Immutable.
 *
 * @param info    what it says first
 * @param details what it says besides
 */
public record ReadCertificate(CertificateInfo info, CertificateDetails details) {
    /**
     * Decodes one.
     *
     * @throws ExplainedException when it cannot be read
     */
    public static ReadCertificate of(EncodedCertificate certificate) throws ExplainedException {
        return new ReadCertificate(certificate.info(), CertificateDetails.of(certificate));
    }
}
