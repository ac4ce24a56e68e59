package org.slatecard.certificates.internal.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slatecard.certificates.verdict.ChainFinding;

/** What is to be said of how a path meets what is trusted. */
final class TrustFindings {
    private final List<PathCertificate> anchors;
    private final List<PathCertificate> sent;
    private final Instant at;

    TrustFindings(List<PathCertificate> anchors, List<PathCertificate> sent, Instant at) {
        this.anchors = anchors;
        this.sent = sent;
        this.at = at;
    }

    List<ChainFinding> of(CertificatePath path) {
        List<ChainFinding> findings = new ArrayList<>();
        PathCertificate last = path.last();
        if (!path.complete()) {
            if (Issuing.selfSigned(last)) {
                findings.add(ChainProblem.ROOT_NOT_TRUSTED.found(last.name()));
            } else if (!isUnfit(last)) {
                findings.add(noIssuer(last));
            }
            partial(path, findings);
        } else if (path.size() == 1) {
            findings.add(ChainProblem.SERVER_IS_ANCHOR.found(last.name()));
        }
        if (anchors.size() > 1) {
            findings.add(ChainProblem.SEVERAL_ANCHORS.found("", anchors.size()));
        }
        return findings;
    }

    /** Whether a certificate has no issuer anywhere, for a reason of its own that is found by itself. */
    private static boolean isUnfit(PathCertificate last) {
        return last.isMalformed() || !Issuing.knowsSignature(last) || last.isSelfIssued() && !last.hasKnownKey();
    }

    /** That there is no issuer, or what keeps the one that has its name from being it. */
    private ChainFinding noIssuer(PathCertificate last) {
        List<PathCertificate> namesakes = Stream.concat(anchors.stream(), sent.stream())
                .filter(each -> !each.equals(last) && SameName.of(each.subject(), last.issuer())).toList();
        if (namesakes.isEmpty() || namesakes.stream().anyMatch(each -> Issuing.fits(each, last))) {
            return ChainProblem.ISSUER_MISSING.found(last.name(), last.issuerName());
        }
        PathCertificate namesake = namesakes.getFirst();
        String name = namesake.name();
        if (namesake.isMalformed()) {
            return ChainProblem.EXTENSION_MALFORMED.found(name);
        }
        return namesake.hasKnownKey()
                ? ChainProblem.ISSUER_DIFFERS.found(last.name(), name)
                : ChainProblem.KEY_UNKNOWN.found(name);
    }

    /** Where it meets a trusted certificate that is no root: clients differ in whether that does. */
    private void partial(CertificatePath path, List<ChainFinding> findings) {
        List<PathCertificate> certificates = path.certificates();
        for (int i = 0; i < certificates.size(); i++) {
            if (anchors.contains(certificates.get(i))) {
                List<PathCertificate> part = certificates.subList(0, i + 1);
                PathFaults faults = new PathFaults(at);
                boolean valid = faults.of(new CertificatePath(part, i, false)).isEmpty()
                        && (i == 0 || new PkixValidation().validate(part, at).isEmpty());
                if (valid) {
                    findings.add(ChainProblem.PARTIAL_CHAIN.found(certificates.get(i).name()));
                }
                return;
            }
        }
    }
}
