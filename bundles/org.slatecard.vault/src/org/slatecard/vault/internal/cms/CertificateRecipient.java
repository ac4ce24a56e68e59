package org.slatecard.vault.internal.cms;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.slatecard.model.text.ExplainedException;

/** The content key, wrapped for the holder of one certificate's private key. */
public sealed interface CertificateRecipient permits RsaRecipient, EcRecipient {
    /** Whose certificate it is. */
    IssuerAndSerialNumber identifier();

    /** As it stands in the file. */
    RecipientInfo info();

    /** Whether it is of the kind that we write. */
    boolean ours();

    /** The content key, for the caller to wipe; empty where it was not wrapped for that private key. */
    Optional<byte[]> unwrap(PrivateKey key);

    /** Who signed the certificate, as an RFC 4514 string. */
    default String issuer() {
        return X500Name.getInstance(RFC4519Style.INSTANCE, identifier().getName()).toString();
    }

    /** Serial number of the certificate. */
    default BigInteger serialNumber() {
        return identifier().getSerialNumber().getValue();
    }

    /** Whether it is for the holder of a certificate. */
    default boolean isFor(X509Certificate certificate) {
        return identifier().equals(identifierOf(certificate));
    }

    /** A recipient of a file. */
    static CertificateRecipient parse(RecipientInfo info, String file) throws ExplainedException {
        return switch (info.getInfo()) {
            case KeyTransRecipientInfo rsa -> RsaRecipient.parse(rsa, file);
            case KeyAgreeRecipientInfo ec -> EcRecipient.parse(ec, file);
            default -> throw Algorithms.other(file, info.getInfo().getClass().getSimpleName());
        };
    }

    /**
     * The content key, wrapped for the holder of a certificate.
     *
     * @throws ExplainedException when the certificate's key is of another kind, or too short
     */
    static CertificateRecipient wrap(X509Certificate certificate, byte[] contentKey) throws ExplainedException {
        return "RSA".equals(certificate.getPublicKey().getAlgorithm())
                ? RsaRecipient.wrap(certificate, contentKey)
                : EcRecipient.wrap(certificate, contentKey);
    }

    /** How a file names the holder of a certificate. */
    static IssuerAndSerialNumber identifierOf(X509Certificate certificate) {
        return new IssuerAndSerialNumber(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()),
                certificate.getSerialNumber());
    }
}
