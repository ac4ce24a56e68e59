package org.slatecard.certificates.internal.path;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.internal.PublicKeyName;
import org.slatecard.certificates.verdict.ChainFinding;

/** What is to be said of the keys and digests of certificates. */
public final class StrengthFindings {
    private StrengthFindings() {}

    /** Of the certificates of a path, the server's first; that of a root at its end is only told. */
    public static List<ChainFinding> of(List<PathCertificate> path) {
        List<ChainFinding> findings = new ArrayList<>();
        for (PathCertificate certificate : path) {
            ofKey(certificate, findings);
            if (certificate == path.getLast() && Issuing.selfSigned(certificate)) {
                ofAnchor(certificate, findings);
            } else {
                ofDigest(certificate, findings);
            }
        }
        return findings;
    }

    private static void ofKey(PathCertificate certificate, List<ChainFinding> findings) {
        String key = new PublicKeyName(certificate.holder().getSubjectPublicKeyInfo()).text();
        int bits = Strength.ofKey(certificate.holder().getSubjectPublicKeyInfo());
        Validity validity = new Validity(certificate);
        if (bits < Strength.LEAST && certificate.hasKnownKey()) {
            findings.add(ChainProblem.KEY_TOO_WEAK.found(certificate.name(), key));
        } else if (bits == Strength.LEAST && validity.isReadable()
                && !validity.until().isBefore(Strength.NEEDS_128)) {
            findings.add(ChainProblem.BITS_112_AFTER_2030.found(certificate.name(), key));
        }
        if (Strength.isUnusual(key)) {
            findings.add(ChainProblem.CURVE_UNUSUAL.found(certificate.name(), key));
        }
    }

    /** Nobody verifies the signature of a trust anchor (RFC 5280, section 6.1), which has to be said where one sees SHA-1. */
    private static void ofAnchor(PathCertificate certificate, List<ChainFinding> findings) {
        String digest = Strength.digest(certificate).orElse("");
        if (digest.startsWith("MD") || digest.equals("SHA1")) {
            findings.add(ChainProblem.ANCHOR_DIGEST.found(certificate.name(), digest.replace("SHA1", "SHA-1")));
        }
    }

    private static void ofDigest(PathCertificate certificate, List<ChainFinding> findings) {
        String digest = Strength.digest(certificate).orElse("");
        if (digest.startsWith("MD")) {
            findings.add(ChainProblem.DIGEST_BROKEN.found(certificate.name(), digest));
        } else if (digest.equals("SHA1")) {
            findings.add(ChainProblem.DIGEST_SHA1.found(certificate.name()));
        }
    }
}
