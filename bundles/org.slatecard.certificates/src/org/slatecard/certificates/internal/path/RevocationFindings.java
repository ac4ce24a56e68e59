package org.slatecard.certificates.internal.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.verdict.ChainFinding;

/**
 * What the lists of revoked certificates say that the user gave (RFC 5280, section 6.3). Nothing is fetched: a
 * certificate of an authority whose list was not given is not checked, and without any list nothing is said.
 */
final class RevocationFindings {
    private final List<RevokedBy> lists;
    private final Instant at;

    RevocationFindings(List<RevokedBy> lists, Instant at) {
        this.lists = lists;
        this.at = at;
    }

    List<ChainFinding> of(CertificatePath path) {
        List<ChainFinding> findings = new ArrayList<>();
        for (int i = 0; i < path.size() - 1 && !lists.isEmpty(); i++) {
            PathCertificate certificate = path.certificates().get(i);
            PathCertificate issuer = path.certificates().get(i + 1);
            List<RevokedBy> known = lists.stream().filter(list -> list.isListOf(issuer)).toList();
            if (known.isEmpty()) {
                findings.add(ChainProblem.REVOCATION_UNKNOWN.found(certificate.name(), issuer.name()));
            } else if (known.stream().anyMatch(list -> list.revokes(certificate))) {
                findings.add(ChainProblem.REVOKED.found(certificate.name(), issuer.name()));
            } else if (known.stream().allMatch(list -> list.isOutOfDateAt(at))) {
                findings.add(ChainProblem.LIST_OUT_OF_DATE.found(issuer.name(), known.getLast().made()));
            }
        }
        return findings;
    }
}
