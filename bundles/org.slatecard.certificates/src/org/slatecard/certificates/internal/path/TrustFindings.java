package org.slatecard.certificates.internal.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.verdict.ChainFinding;

/** What is to be said of how a path meets what is trusted. */
final class TrustFindings {
    private final List<PathCertificate> anchors;
    private final Instant at;

    TrustFindings(List<PathCertificate> anchors, Instant at) {
        this.anchors = anchors;
        this.at = at;
    }

    List<ChainFinding> of(CertificatePath path) {
        List<ChainFinding> findings = new ArrayList<>();
        PathCertificate last = path.last();
        if (!path.complete()) {
            findings.add(Issuing.selfSigned(last)
                    ? ChainProblem.ROOT_NOT_TRUSTED.found(last.name())
                    : ChainProblem.ISSUER_MISSING.found(last.name(), last.issuerName()));
            partial(path, findings);
        } else if (path.size() == 1) {
            findings.add(ChainProblem.SERVER_IS_ANCHOR.found(last.name()));
        }
        if (anchors.size() > 1) {
            findings.add(ChainProblem.SEVERAL_ANCHORS.found("", anchors.size()));
        }
        return findings;
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
