package org.slatecard.certificates;

import java.io.IOException;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.path.HostNames;
import org.slatecard.certificates.internal.path.Issuing;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.model.text.ExplainedException;

/** A certificate with its content, as it was read from a file. Immutable; equal to another with the same content. */
public final class EncodedCertificate {
    private final byte[] der;
    private final CertificateInfo info;

    private EncodedCertificate(byte[] der, CertificateInfo info) {
        this.der = der;
        this.info = info;
    }

    /**
     * A certificate from its DER form.
     *
     * @param der null where there is none
     * @throws ExplainedException when it is not a certificate
     */
    public static EncodedCertificate of(byte[] der) throws ExplainedException {
        byte[] copy = der == null ? new byte[0] : der.clone();
        return new EncodedCertificate(copy, CertificateInfo.of(copy));
    }

    /** The content in DER form, byte for byte as in the file; a copy. */
    public byte[] der() {
        return der.clone();
    }

    /**
     * The certificate as paths are made of it.
     *
     * @throws ExplainedException when more of it has to be read than what it says, and cannot be
     */
    PathCertificate decoded() throws ExplainedException {
        try {
            return new PathCertificate(der);
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.CONTENT_DAMAGED.with(), e);
        }
    }

    /**
     * Whether a certificate is that of its issuer: name, key identifiers, kind of key (RFC 5280, section 4.2.1.1), and
     * the signature itself.
     *
     * @throws ExplainedException when one of the two cannot be read
     */
    public boolean isIssuedBy(EncodedCertificate issuer) throws ExplainedException {
        return Issuing.proven(issuer.decoded(), decoded());
    }

    /**
     * Whether it names a host (RFC 9525).
     *
     * @param host host name or IP address
     * @throws ExplainedException when it cannot be read
     */
    public HostMatch names(String host) throws ExplainedException {
        return HostNames.of(decoded(), host);
    }

    /** What it says. */
    public CertificateInfo info() {
        return info;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedCertificate that && info.sha256().equals(that.info.sha256());
    }

    @Override
    public int hashCode() {
        return info.sha256().hashCode();
    }

    @Override
    public String toString() {
        return info.subject();
    }
}
