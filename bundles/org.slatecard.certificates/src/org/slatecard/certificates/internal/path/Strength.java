package org.slatecard.certificates.internal.path;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.DSAPublicKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.Ed448PublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.slatecard.certificates.internal.SignatureCheck;
import org.slatecard.certificates.verdict.Grade;

/**
 * Security strength in bits of keys (NIST SP 800-57 Part 1 Rev. 5, table 2) and digests (table 3), and what is to be
 * thought of it at an instant (table 4; SP 800-131A Rev. 2).
 */
public final class Strength {
    /** What everything needs at least. */
    public static final int LEAST = 112;
    /** From here on 112 bits protect nothing any more. */
    public static final Instant NEEDS_128 = Instant.parse("2031-01-01T00:00:00Z");
    private static final Set<String> USUAL_CURVES = Set.of("EC P-256", "EC P-384", "EC P-521");
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    /** From here on no signature was to be made with SHA-1 or with less than 112 bits. */
    private static final Instant NEEDS_112 = Instant.parse("2014-01-01T00:00:00Z");

    private Strength() {}

    /** Of a public key; 0 for one of which nothing is known. */
    public static int ofKey(SubjectPublicKeyInfo info) {
        try {
            return ofKey(PublicKeyFactory.createKey(info));
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static int ofKey(AsymmetricKeyParameter key) {
        return switch (key) {
            case RSAKeyParameters rsa -> ofFactors(rsa.getModulus().bitLength());
            case DSAPublicKeyParameters dsa -> ofFactors(dsa.getParameters().getP().bitLength());
            case ECPublicKeyParameters ec -> ofCurve(ec.getParameters().getN().bitLength());
            case Ed25519PublicKeyParameters _ignored -> 128;
            case Ed448PublicKeyParameters _ignored -> 224;
            default -> 0;
        };
    }

    private static int ofFactors(int bits) {
        if (bits >= 15360) {
            return 256;
        }
        if (bits >= 7680) {
            return 192;
        }
        if (bits >= 3072) {
            return 128;
        }
        return bits >= 2048 ? LEAST : 80;
    }

    private static int ofCurve(int bits) {
        if (bits >= 512) {
            return 256;
        }
        if (bits >= 384) {
            return 192;
        }
        if (bits >= 256) {
            return 128;
        }
        return bits >= 224 ? LEAST : 80;
    }

    /** Whether a key, by its name, is of a kind that few devices know: another curve than those of SP 800-186 for EC. */
    public static boolean isUnusual(String key) {
        return key.startsWith("EC ") && !USUAL_CURVES.contains(key) || key.startsWith("Ed");
    }

    /** The digest that a certificate is signed with, for instance {@code SHA256}; empty for a signature without one. */
    public static Optional<String> digest(PathCertificate certificate) {
        String name = SignatureCheck.algorithm(certificate.holder().getSignatureAlgorithm())
                .toUpperCase(Locale.ROOT);
        int with = name.indexOf("WITH");
        return with <= 0 ? Optional.empty() : Optional.of(name.substring(0, with).replace("-", ""));
    }

    /** A certificate by itself: its key, and its signature unless its own key made it. */
    public static Grade of(PathCertificate certificate, Instant at) {
        Grade use = ofUse(certificate, at);
        return Issuing.selfSigned(certificate) ? use : use.and(ofSignature(certificate, Optional.empty(), at));
    }

    /** A key that is in use at an instant: a server signs with it at every connection. */
    static Grade ofUse(PathCertificate certificate, Instant at) {
        int bits = ofKey(certificate.holder().getSubjectPublicKeyInfo());
        return bits < LEAST || bits == LEAST && !at.isBefore(NEEDS_128) ? Grade.DISALLOWED : Grade.ACCEPTABLE;
    }

    /** A signature that was made when the validity of the certificate begins, and is verified at an instant. */
    static Grade ofSignature(PathCertificate certificate, Optional<PathCertificate> issuer, Instant at) {
        Validity validity = new Validity(certificate);
        Instant made = validity.isReadable() ? validity.from() : at;
        String digest = digest(certificate).orElse("");
        if (digest.startsWith("MD")) {
            return Grade.DISALLOWED;
        }
        int bits = issuer.map(each -> ofKey(each.holder().getSubjectPublicKeyInfo())).orElse(NO_LIMIT);
        if (digest.equals("SHA1") || bits < LEAST) {
            return made.isBefore(NEEDS_112) ? Grade.LEGACY : Grade.DISALLOWED;
        }
        if (bits > LEAST && !digest.equals("SHA224") || at.isBefore(NEEDS_128)) {
            return Grade.ACCEPTABLE;
        }
        return made.isBefore(NEEDS_128) ? Grade.LEGACY : Grade.DISALLOWED;
    }
}
