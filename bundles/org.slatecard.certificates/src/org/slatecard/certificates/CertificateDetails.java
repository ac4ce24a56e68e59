package org.slatecard.certificates;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.certificates.internal.path.StatedUsage;
import org.slatecard.certificates.internal.path.Strength;
import org.slatecard.certificates.internal.path.StrengthFindings;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.Grade;
import org.slatecard.model.text.ExplainedException;

/**
 * What a certificate says besides {@link CertificateInfo}, and what it is good for. Immutable.
 *
 * @param names      subject alternative names: DNS names and IP addresses as they are written, others with their kind
 * @param keyUsage   key usage by the names of RFC 5280, section 4.2.1.3; empty where none is stated
 * @param purposes   extended key usage: {@code serverAuth} and the like, others by object identifier; empty where none is
 *                   stated
 * @param pathLength how many authorities may stand below it; empty where there is no limit
 * @param serial     serial number in hexadecimal digits
 * @param sha1       SHA-1 fingerprint in the form of {@link CertificateInfo#sha256()}
 * @param keySha256  SHA-256 of its public key (SubjectPublicKeyInfo) in that form: the same for the same key
 * @param role       what it is for a camera
 * @param strength   security strength of its key in bits (NIST SP 800-57 Part 1 Rev. 5, table 2); 0 where unknown
 * @param digest     digest of its signature, for instance {@code SHA256}; empty where it has none
 */
public record CertificateDetails(List<String> names, List<String> keyUsage, List<String> purposes,
        OptionalInt pathLength, String serial, String sha1, String keySha256, CertificateRole role, int strength,
        String digest) {
    /** Security strength in bits that everything needs at least (NIST SP 800-131A Rev. 2). */
    public static final int LEAST_STRENGTH = Strength.LEAST;

    /** Lists that nobody can change. */
    public CertificateDetails {
        names = List.copyOf(names);
        keyUsage = List.copyOf(keyUsage);
        purposes = List.copyOf(purposes);
    }

    /**
     * Reads them.
     *
     * @throws ExplainedException when the certificate cannot be read
     */
    public static CertificateDetails of(EncodedCertificate certificate) throws ExplainedException {
        PathCertificate decoded = certificate.decoded();
        StatedUsage usage = new StatedUsage(decoded);
        return new CertificateDetails(usage.names(), usage.keyUsage(), usage.purposes(), usage.pathLength(),
                decoded.serial(), CertificateInfo.fingerprint("SHA-1", certificate.der()),
                CertificateInfo.fingerprint(decoded.publicKey()), usage.role(),
                Strength.ofKey(decoded.holder().getSubjectPublicKeyInfo()), Strength.digest(decoded).orElse(""));
    }

    /** Whether a key of that strength is to be trusted longer than it should be (SP 800-57 Part 1 Rev. 5, table 4). */
    public boolean outlivesStrength(Instant validUntil) {
        return strength == LEAST_STRENGTH && !validUntil.isBefore(Strength.NEEDS_128);
    }

    /** Whether a key, by its name in {@link CertificateInfo#key()}, is of a kind that few devices know. */
    public static boolean isUnusualKey(String key) {
        return Strength.isUnusual(key);
    }

    /**
     * What is to be thought of its key and signature at an instant, as far as it can be told without its issuer.
     *
     * @throws ExplainedException when the certificate cannot be read
     */
    public static Grade grade(EncodedCertificate certificate, Instant at) throws ExplainedException {
        return Strength.of(certificate.decoded(), at);
    }

    /**
     * Why the grade is what it is, and what else is to be said of its key and signature, each with its source.
     *
     * @throws ExplainedException when the certificate cannot be read
     */
    public static List<ChainFinding> strengthFindings(EncodedCertificate certificate) throws ExplainedException {
        return StrengthFindings.of(List.of(certificate.decoded()));
    }
}
