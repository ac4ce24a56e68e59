package org.slatecard.certificates.internal.path;

import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** What an RSA-PSS key that states parameters allows its signatures to be (RFC 4055, section 3.3). */
final class PssLimits {
    private PssLimits() {}

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
