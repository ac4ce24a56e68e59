package org.slatecard.certificates.internal.path;

import java.io.IOException;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** A list of revoked certificates of one authority (RFC 5280, section 5). */
public final class RevokedBy {
    private static final Provider ALGORITHMS = new BouncyCastleProvider();

    private final X509CRLHolder list;

    /**
     * A list in DER form.
     *
     * @throws IOException when it cannot be read
     */
    public RevokedBy(byte[] der) throws IOException {
        list = new X509CRLHolder(der);
    }

    /** Whether an authority made this list, and it is one of all its certificates. */
    boolean isListOf(PathCertificate authority) {
        try {
            return list.getIssuer().equals(authority.subject()) && authority.allowsKeyUsage(KeyUsage.cRLSign)
                    && list.getCriticalExtensionOIDs().isEmpty()
                    && list.getExtension(Extension.deltaCRLIndicator) == null && list.isSignatureValid(
                            new JcaContentVerifierProviderBuilder().setProvider(ALGORITHMS).build(authority.holder()));
        } catch (CertException | CertificateException | OperatorCreationException | RuntimeException e) {
            return false; // a part of a spoiled list is decoded only when it is asked for
        }
    }

    boolean revokes(PathCertificate certificate) {
        return list.getRevokedCertificate(certificate.holder().getSerialNumber()) != null;
    }

    /** Whether it is not one of an instant: made later, or to be replaced by then. */
    boolean isOutOfDateAt(Instant at) {
        Date next = list.getNextUpdate();
        return list.getThisUpdate().toInstant().isAfter(at) || next != null && next.toInstant().isBefore(at);
    }

    Instant made() {
        return list.getThisUpdate().toInstant();
    }
}
