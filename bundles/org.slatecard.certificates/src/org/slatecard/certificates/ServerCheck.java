package org.slatecard.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.slatecard.certificates.internal.path.ChainProblem;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.certificates.internal.path.ServerInspection;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.model.text.ExplainedException;

/**
 * Whether a client that trusts exactly some certificates takes a server for the one that it asked for: the path by RFC
 * 5280, the name by RFC 9525, as {@code openssl verify -purpose sslserver} decides it (decision 0022). Works offline;
 * revocation is checked against lists that the user gives.
 */
public final class ServerCheck {
    private final List<PathCertificate> anchors;
    private final ServerInspection inspection;

    /**
     * For a client that trusts these certificates.
     *
     * @throws ExplainedException when one of them cannot be read
     */
    public ServerCheck(Collection<EncodedCertificate> anchors) throws ExplainedException {
        this(anchors, List.of());
    }

    /**
     * For a client that trusts these certificates and knows lists of revoked ones. Nothing is fetched.
     *
     * @throws ExplainedException when a certificate cannot be read
     */
    public ServerCheck(Collection<EncodedCertificate> anchors, Collection<RevocationList> lists)
            throws ExplainedException {
        this.anchors = decode(anchors);
        inspection = new ServerInspection(this.anchors, lists.stream().map(RevocationList::list).toList());
    }

    /**
     * The verdict at an instant, to the second.
     *
     * @param sent what the server sends, its own certificate first, at least one
     * @param host host name or IP address that the client is given
     * @throws ExplainedException when a certificate cannot be read
     */
    public ChainVerdict at(Instant instant, List<EncodedCertificate> sent, String host) throws ExplainedException {
        return inspection.at(instant, decode(sent), host);
    }

    /**
     * The verdict for every instant from one to another: that of the first, but invalid where one in between is, and with
     * the worst grade.
     *
     * @throws ExplainedException when a certificate cannot be read
     */
    public ChainVerdict throughout(Instant from, Instant until, List<EncodedCertificate> sent, String host)
            throws ExplainedException {
        List<PathCertificate> certificates = decode(sent);
        ChainVerdict verdict = inspection.at(from, certificates, host);
        for (Instant instant : changes(from, until, sent)) {
            ChainVerdict later = inspection.at(instant, certificates, host);
            if (verdict.chainValid() && !later.chainValid()) {
                List<ChainFinding> findings = new ArrayList<>(later.findings());
                findings.addFirst(ChainProblem.NOT_THROUGHOUT.found("", from, until, instant));
                verdict = new ChainVerdict(false, verdict.hostMatches(), verdict.grade(), verdict.path(), findings);
            }
            verdict = new ChainVerdict(verdict.chainValid(), verdict.hostMatches(), verdict.grade().and(later.grade()),
                    verdict.path(), verdict.findings());
        }
        return verdict;
    }

    /** The instants at which a verdict can change: where a validity begins or ends. */
    private Collection<Instant> changes(Instant from, Instant until, List<EncodedCertificate> sent) {
        TreeSet<Instant> changes = new TreeSet<>();
        for (EncodedCertificate each : sent) {
            changes.add(each.info().validFrom());
            changes.add(each.info().validUntil());
        }
        for (PathCertificate each : anchors) {
            changes.add(each.holder().getNotBefore().toInstant());
            changes.add(each.holder().getNotAfter().toInstant());
        }
        changes.add(until);
        return changes.subSet(from, false, until, true);
    }

    private static List<PathCertificate> decode(Collection<EncodedCertificate> certificates) throws ExplainedException {
        List<PathCertificate> decoded = new ArrayList<>();
        for (EncodedCertificate each : certificates) {
            decoded.add(each.decoded());
        }
        return decoded;
    }
}
