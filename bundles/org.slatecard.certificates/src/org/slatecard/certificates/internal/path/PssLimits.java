package org.slatecard.certificates.internal.path;

import java.math.BigInteger;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** What RSA-PSS signatures may be: by RFC 4055, section 3.1, and by a key that states parameters (section 3.3). */
final class PssLimits {
    private static final BigInteger TRAILER = BigInteger.ONE;

    private PssLimits() {}

    /** Whether a certificate is signed otherwise, or with parameters that clients know. */
    static boolean areKnown(PathCertificate certificate) {
        AlgorithmIdentifier signature = certificate.holder().getSignatureAlgorithm();
        if (!signature.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            return true;
        }
        try {
            RSASSAPSSparams used = RSASSAPSSparams.getInstance(signature.getParameters());
            return used.getTrailerField().equals(TRAILER)
                    && used.getMaskGenAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1)
                    && mask(used).getAlgorithm().equals(used.getHashAlgorithm().getAlgorithm());
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Whether the signature of a certificate keeps to the limits of its issuer's key; one that cannot be read does not. */
    static boolean areKept(PathCertificate certificate, PathCertificate issuer) {
        AlgorithmIdentifier key = issuer.holder().getSubjectPublicKeyInfo().getAlgorithm();
        if (!key.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS) || key.getParameters() == null) {
            return true;
        }
        try {
            RSASSAPSSparams limits = RSASSAPSSparams.getInstance(key.getParameters());
            RSASSAPSSparams used = RSASSAPSSparams
                    .getInstance(certificate.holder().getSignatureAlgorithm().getParameters());
            return used.getHashAlgorithm().getAlgorithm().equals(limits.getHashAlgorithm().getAlgorithm())
                    && mask(used).getAlgorithm().equals(mask(limits).getAlgorithm())
                    && used.getSaltLength().compareTo(limits.getSaltLength()) >= 0;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static AlgorithmIdentifier mask(RSASSAPSSparams parameters) {
        return AlgorithmIdentifier.getInstance(parameters.getMaskGenAlgorithm().getParameters());
    }
}
