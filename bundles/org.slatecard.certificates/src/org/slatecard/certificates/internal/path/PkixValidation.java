package org.slatecard.certificates.internal.path;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * RFC 5280, section 6, by Bouncy Castle, from what is trusted down to the server. What RFC 5280 does not ask of the
 * trusted certificate itself, and openssl does, is looked at in {@link PathFaults}.
 */
final class PkixValidation {
    /** Place of the subject in what is signed, where the version is stated. */
    private static final int SUBJECT = 5;
    private static final Provider ALGORITHMS = new BouncyCastleProvider();
    /** What the messages of Bouncy Castle's validator name, for those that nothing else here finds before. */
    private static final Map<String, ChainProblem> MESSAGES = Map.of("signature", ChainProblem.SIGNATURE_WRONG,
            "validation failed", ChainProblem.SIGNATURE_WRONG,
            "lacks basicconstraints", ChainProblem.NOT_AUTHORITY, "not a ca", ChainProblem.NOT_AUTHORITY,
            "version 1", ChainProblem.NOT_AUTHORITY, "path length", ChainProblem.PATH_LENGTH, "keyusage",
            ChainProblem.KEY_USAGE, "subtree", ChainProblem.NAME_CONSTRAINTS, "critical extension",
            ChainProblem.CRITICAL_EXTENSION, "policy", ChainProblem.POLICY);

    /**
     * Why a path is not valid.
     *
     * @param problem     what is wrong; empty where it is the time, which is looked at by itself, or something unforeseen
     * @param certificate the certificate with which validation ended
     */
    record Failure(Optional<ChainProblem> problem, PathCertificate certificate) {}

    /** Why the path does not lead to its last certificate, which is trusted; empty where it does. */
    Optional<Failure> validate(List<PathCertificate> path, Instant at) {
        if (NameLimits.areTooMany(path)) {
            return Optional.of(new Failure(Optional.of(ChainProblem.NAMES_TOO_MANY), path.getFirst()));
        }
        PathCertificate anchor = path.getLast();
        List<PathCertificate> validated = path.subList(0, path.size() - 1);
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509", ALGORITHMS);
            CertPath certificates = factory
                    .generateCertPath(validated.stream().map(PathCertificate::parsed).toList());
            CertPathValidator.getInstance("PKIX", ALGORITHMS).validate(certificates,
                    parameters(anchor(anchor, validated.getLast()), at));
            return Optional.empty();
        } catch (CertPathValidatorException e) {
            int index = e.getIndex();
            return Optional.of(new Failure(problem(e), index < 0 ? anchor : validated.get(index)));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Optional.of(new Failure(Optional.empty(), path.getFirst()));
        }
    }

    /**
     * What is trusted, with its name written as in the certificate that it issued: Bouncy Castle finds it through Java, for
     * which names in other types of strings are others (RFC 5280, section 7.1, leaves that open).
     */
    private static X509Certificate anchor(PathCertificate anchor, PathCertificate issued) throws IOException {
        if (anchor.parsed().getSubjectX500Principal().equals(issued.parsed().getIssuerX500Principal())) {
            return anchor.parsed();
        }
        Certificate certificate = anchor.holder().toASN1Structure();
        ASN1Encodable[] content = ASN1Sequence.getInstance(certificate.getTBSCertificate()).toArray();
        content[content[0] instanceof ASN1TaggedObject ? SUBJECT : SUBJECT - 1] = issued.issuer();
        return new PathCertificate(new DERSequence(new ASN1Encodable[]{new DERSequence(content),
                certificate.getSignatureAlgorithm(), certificate.getSignature()}).getEncoded()).parsed();
    }

    private static PKIXParameters parameters(X509Certificate anchor, Instant at) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(at));
        parameters.addCertPathChecker(new UnderstoodExtensions());
        return parameters;
    }

    private static Optional<ChainProblem> problem(CertPathValidatorException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.startsWith("could not validate certificate:")) {
            return Optional.empty();
        }
        return MESSAGES.entrySet().stream().filter(entry -> message.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
