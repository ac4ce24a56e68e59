package org.slatecard.certificates.internal;

import java.security.Provider;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Who signed a certificate, and how. */
public final class SignatureCheck {
    private final X509CertificateHolder certificate;

    /** The signature of a certificate. */
    public SignatureCheck(X509CertificateHolder certificate) {
        this.certificate = certificate;
    }

    /** The algorithm's name, for instance {@code SHA256withRSA}. */
    public static String algorithm(X509CertificateHolder certificate) {
        return algorithm(certificate.getSignatureAlgorithm()).replace("WITH", "with");
    }

    /** The algorithm's name as Bouncy Castle gives it; an unknown or spoiled one by its object identifier. */
    public static String algorithm(AlgorithmIdentifier identifier) {
        try {
            return new DefaultSignatureNameFinder().getAlgorithmName(identifier);
        } catch (RuntimeException e) {
            return identifier.getAlgorithm().getId();
        }
    }

    /** Whether the certificate's own key signed it. A signature that cannot be checked counts as another's. */
    public boolean selfSigned() {
        return certificate.getSubject().equals(certificate.getIssuer()) && signedBy(certificate);
    }

    /** Whether the key of a certificate signed this one. A signature that cannot be checked counts as another's. */
    public boolean signedBy(X509CertificateHolder issuer) {
        // Java's own algorithms are there at once, Bouncy Castle's are more
        return verifies(issuer, new JcaContentVerifierProviderBuilder())
                || verifies(issuer, new JcaContentVerifierProviderBuilder().setProvider(Everything.ALGORITHMS));
    }

    private boolean verifies(X509CertificateHolder issuer, JcaContentVerifierProviderBuilder algorithms) {
        try {
            return certificate.isSignatureValid(algorithms.build(issuer));
        } catch (CertException | OperatorCreationException | java.security.cert.CertificateException
                | RuntimeException e) { // of spoiled parameters, Bouncy Castle throws almost anything
            return false;
        }
    }

    private static final class Everything {
        static final Provider ALGORITHMS = new BouncyCastleProvider();
    }
}
