package org.slatecard.certificates.internal.path;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.verdict.ChainFinding;

/** What is to be said of the order in which a server sends its certificates, and of those that do nothing. */
final class SentFindings {
    private SentFindings() {}

    static List<ChainFinding> of(List<PathCertificate> sent, CertificatePath path) {
        List<ChainFinding> findings = new ArrayList<>();
        List<Integer> places = path.certificates().stream().map(sent::indexOf).filter(place -> place >= 0).toList();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) != i) {
                findings.add(ChainProblem.SENT_OUT_OF_ORDER.found("", path.certificates().get(i).name()));
                break;
            }
        }
        sent.stream().distinct().filter(each -> !path.certificates().contains(each))
                .forEach(each -> findings.add(ChainProblem.SENT_WITHOUT_USE.found(each.name())));
        return findings;
    }
}
