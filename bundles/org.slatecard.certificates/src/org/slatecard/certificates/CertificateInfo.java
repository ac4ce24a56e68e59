package org.slatecard.certificates;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.cert.X509CertificateHolder;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.DistinguishedName;
import org.slatecard.certificates.internal.PublicKeyName;
import org.slatecard.certificates.internal.SignatureCheck;
import org.slatecard.model.text.ExplainedException;

/**
 * What an X.509 certificate says, ready to be shown (RFC 5280). Immutable.
 *
 * @param subject            whose it is, as an RFC 4514 string: in certificates as they are usually made, CN comes
 *                           first; empty where the certificate names nobody
 * @param subjectName        the shortest name of the subject that says who it is: its common name, else its unit or
 *                           organization, else the whole subject
 * @param issuer             who signed it, as an RFC 4514 string
 * @param validFrom          first instant of its validity
 * @param validUntil         last instant of its validity
 * @param key                public key: algorithm and size in bits or curve, for instance {@code RSA 2048} or
 *                           {@code EC P-256}; an unknown algorithm by its object identifier
 * @param signatureAlgorithm for instance {@code SHA256withRSA}; an unknown algorithm by its object identifier
 * @param sha256             SHA-256 of the DER form: 32 pairs of upper-case hexadecimal digits with colons between, as
 *                           openssl and browsers show it
 * @param selfSigned         whether its own key signed it, proven by the signature
 * @param authority          whether it may sign other certificates: basic constraints with CA set, or a self-signed
 *                           certificate of version 1, which has no extensions
 */
public record CertificateInfo(String subject, String subjectName, String issuer, Instant validFrom, Instant validUntil,
        String key, String signatureAlgorithm, String sha256, boolean selfSigned, boolean authority) {

    /**
     * Reads a certificate.
     *
     * @param der the certificate in DER form; null where there is none
     * @throws ExplainedException when it is not a certificate
     */
    public static CertificateInfo of(byte[] der) throws ExplainedException {
        if (der == null || der.length == 0) {
            throw new ExplainedException(CertificateText.CONTENT_MISSING.with());
        }
        try {
            return read(new X509CertificateHolder(der), der);
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.CONTENT_DAMAGED.with(), e);
        }
    }

    /** SHA-256 of a certificate in the form of {@link #sha256()}; the content need not be readable. */
    public static String fingerprint(byte[] der) {
        return fingerprint("SHA-256", der);
    }

    static String fingerprint(String digest, byte[] der) {
        try {
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(MessageDigest.getInstance(digest).digest(der));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether an instant lies after the end of the validity. */
    public boolean expiredAt(Instant instant) {
        return instant.isAfter(validUntil);
    }

    private static CertificateInfo read(X509CertificateHolder holder, byte[] der) {
        DistinguishedName subject = new DistinguishedName(holder.getSubject());
        boolean selfSigned = new SignatureCheck(holder).selfSigned();
        return new CertificateInfo(subject.rfc4514(), subject.shortName(),
                new DistinguishedName(holder.getIssuer()).rfc4514(), holder.getNotBefore().toInstant(),
                holder.getNotAfter().toInstant(), new PublicKeyName(holder.getSubjectPublicKeyInfo()).text(),
                SignatureCheck.algorithm(holder), fingerprint(der), selfSigned, isAuthority(holder, selfSigned));
    }

    private static boolean isAuthority(X509CertificateHolder holder, boolean selfSigned) {
        ASN1Encodable constraints = holder.getExtensions() == null
                ? null
                : BasicConstraints.fromExtensions(holder.getExtensions());
        return constraints instanceof BasicConstraints basic
                ? basic.isCA()
                : selfSigned && holder.getVersionNumber() == 1;
    }
}
