package org.slatecard.certificates.internal.path;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.certificates.verdict.Grade;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.certificates.verdict.IpAddress;
import org.slatecard.certificates.verdict.Weight;

/** Looks at what a server sends, for a client that trusts some certificates and no others. */
public final class ServerInspection {
    private final List<PathCertificate> anchors;
    private final List<RevokedBy> lists;

    /** For a client that trusts these and knows those lists. */
    public ServerInspection(List<PathCertificate> anchors, List<RevokedBy> lists) {
        this.anchors = List.copyOf(anchors);
        this.lists = List.copyOf(lists);
    }

    /**
     * The verdict at an instant, to the second.
     *
     * @param sent what the server sends, its own certificate first; at least one
     */
    public ChainVerdict at(Instant instant, List<PathCertificate> sent, String host) {
        Instant at = instant.truncatedTo(ChronoUnit.SECONDS);
        CertificatePath path = new PathFinder(anchors, at).find(sent);
        List<ChainFinding> findings = new ArrayList<>(new PathFaults(at).of(path));
        findings.addAll(new RevocationFindings(lists, at).of(path));
        boolean valid = path.complete() && findings.stream().noneMatch(each -> each.weight() == Weight.ERROR);
        Optional<ChainFinding> order = notFirst(instant, sent, host);
        if (order.isPresent()) { // what else is said of the first, taken for the server's, would lead astray
            findings.clear();
            findings.add(order.get());
        } else {
            findings.addAll(new TrustFindings(anchors, sent, at).of(path));
            findings.addAll(SentFindings.of(sent, path));
        }
        HostMatch match = HostNames.of(path.server(), host);
        findings.addAll(ofHost(match, path.server(), IpAddress.shown(host)));
        findings.addAll(StrengthFindings.of(path.certificates()));
        findings.sort(Comparator.comparing(ChainFinding::weight));
        return new ChainVerdict(valid, match == HostMatch.MATCH, grade(path, at),
                path.certificates().stream().map(PathCertificate::name).toList(), findings);
    }

    private Optional<ChainFinding> notFirst(Instant instant, List<PathCertificate> sent, String host) {
        return new ChainOrder(sent).serverAfterAuthority().map(server -> {
            List<PathCertificate> sorted = new ArrayList<>(sent);
            sorted.remove(server);
            sorted.addFirst(server);
            ChainVerdict verdict = at(instant, sorted, host);
            return ChainProblem.SERVER_NOT_FIRST.found(server.name(), sent.getFirst().name(),
                    (verdict.chainValid() && verdict.hostMatches()
                            ? ChainText.IN_ORDER_ACCEPTED
                            : ChainText.IN_ORDER_REFUSED).with());
        });
    }

    private static List<ChainFinding> ofHost(HostMatch match, PathCertificate server, String host) {
        return switch (match) {
            case MATCH -> List.of();
            case MISMATCH -> HostNames.isMoreThanHost(host)
                    ? List.of(ChainProblem.HOST_MISMATCH.found(server.name(), host),
                            ChainProblem.HOST_WITH_MORE.found(server.name(), host))
                    : List.of(ChainProblem.HOST_MISMATCH.found(server.name(), host));
            case COMMON_NAME_ONLY -> List.of(ChainProblem.HOST_MISMATCH.found(server.name(), host),
                    ChainProblem.COMMON_NAME_ONLY.found(server.name(), host));
            case PARTIAL_WILDCARD_ONLY -> List.of(ChainProblem.HOST_MISMATCH.found(server.name(), host),
                    ChainProblem.WILDCARD_PARTIAL.found(server.name(), host));
            case ADDRESS_AS_NAME_ONLY -> List.of(ChainProblem.HOST_MISMATCH.found(server.name(), host),
                    ChainProblem.ADDRESS_AS_NAME.found(server.name(), host));
        };
    }

    private static Grade grade(CertificatePath path, Instant at) {
        List<PathCertificate> certificates = path.certificates();
        Grade grade = Strength.ofUse(path.server(), at);
        for (int i = 0; i < certificates.size(); i++) {
            boolean last = i == certificates.size() - 1;
            if (!last || !Issuing.selfSigned(path.last())) {
                grade = grade.and(Strength.ofSignature(certificates.get(i),
                        last ? Optional.empty() : Optional.of(certificates.get(i + 1)), at));
            }
        }
        return grade;
    }
}
