package org.slatecard.certificates;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.DistinguishedName;
import org.slatecard.certificates.internal.PublicKeyName;
import org.slatecard.certificates.internal.SignatureCheck;
import org.slatecard.model.text.ExplainedException;

/**
 * What an X.509 certificate says, ready to be shown (RFC 5280). Immutable; two are equal where their fingerprints are.
 * What takes longer than all the rest, the proof that it signed itself above all, is worked out when somebody asks.
 */
public final class CertificateInfo {
    private final X509CertificateHolder holder;
    private final byte[] der;
    private final String subject;
    private final String subjectName;
    private final String issuer;
    private final Instant validFrom;
    private final Instant validUntil;
    private final Optional<BasicConstraints> constraints;
    private volatile String key;
    private volatile String sha256;
    private volatile Boolean selfSigned;

    private CertificateInfo(X509CertificateHolder holder, byte[] der) {
        this.holder = holder;
        this.der = der.clone();
        DistinguishedName name = new DistinguishedName(holder.getSubject());
        subject = name.rfc4514();
        subjectName = name.shortName();
        issuer = holder.getIssuer().toASN1Primitive().equals(holder.getSubject().toASN1Primitive())
                ? subject
                : new DistinguishedName(holder.getIssuer()).rfc4514();
        validFrom = holder.getNotBefore().toInstant();
        validUntil = holder.getNotAfter().toInstant();
        constraints = Optional.ofNullable(holder.getExtension(Extension.basicConstraints))
                .flatMap(CertificateInfo::constraints);
    }

    /** What limits an authority; empty where nobody can tell, so that it is none. */
    private static Optional<BasicConstraints> constraints(Extension extension) {
        try {
            return Optional.ofNullable(BasicConstraints.getInstance(extension.getParsedValue()));
        } catch (RuntimeException e) { // of a spoiled value, Bouncy Castle throws almost anything
            return Optional.empty();
        }
    }

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
            return new CertificateInfo(new X509CertificateHolder(der), der);
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

    /** Whose it is, as an RFC 4514 string: usually with CN first; empty where the certificate names nobody. */
    public String subject() {
        return subject;
    }

    /**
     * The shortest name of the subject that says who it is: its common name, else its unit or organization, else the
     * whole subject.
     */
    public String subjectName() {
        return subjectName;
    }

    /** Who signed it, as an RFC 4514 string. */
    public String issuer() {
        return issuer;
    }

    /** First instant of its validity. */
    public Instant validFrom() {
        return validFrom;
    }

    /** Last instant of its validity. */
    public Instant validUntil() {
        return validUntil;
    }

    /**
     * Public key: algorithm and size in bits or curve, for instance {@code RSA 2048} or {@code EC P-256}; an unknown
     * algorithm by its object identifier.
     */
    public String key() {
        if (key == null) {
            key = new PublicKeyName(holder.getSubjectPublicKeyInfo()).text();
        }
        return key;
    }

    /** For instance {@code SHA256withRSA}; an unknown algorithm by its object identifier. */
    public String signatureAlgorithm() {
        return SignatureCheck.algorithm(holder);
    }

    /** SHA-256 of the DER form: 32 pairs of upper-case hexadecimal digits with colons between, as openssl shows it. */
    public String sha256() {
        if (sha256 == null) {
            sha256 = fingerprint(der);
        }
        return sha256;
    }

    /** Whether its own key signed it, proven by the signature. */
    public boolean selfSigned() {
        if (selfSigned == null) {
            selfSigned = new SignatureCheck(holder).selfSigned();
        }
        return selfSigned;
    }

    /**
     * Whether it may sign other certificates: basic constraints with CA set, or a self-signed certificate of version 1,
     * which has no extensions.
     */
    public boolean authority() {
        return constraints.map(BasicConstraints::isCA)
                .orElseGet(() -> holder.getVersionNumber() == 1 && selfSigned());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CertificateInfo info && info.sha256().equals(sha256());
    }

    @Override
    public int hashCode() {
        return sha256().hashCode();
    }

    @Override
    public String toString() {
        return subject + ", SHA-256 " + sha256();
    }
}
