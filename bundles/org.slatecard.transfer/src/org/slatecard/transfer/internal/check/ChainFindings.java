package org.slatecard.transfer.internal.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.Weight;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerRule;
import org.slatecard.validation.Severity;

/** Judges the certificates that a server sends: a handshake succeeds with any. */
final class ChainFindings {
    /** What says only that nobody told what is trusted. */
    private static final Set<String> OF_TRUST = Set.of("issuer-missing", "issuer-differs", "root-not-trusted",
            "partial-chain",
            "server-is-anchor", "several-anchors", "sent-without-use");

    private final ServerAddress server;
    private final List<EncodedCertificate> anchors;
    private final Set<String> judged = new TreeSet<>();
    private final Set<ServerFinding> findings = new LinkedHashSet<>();

    ChainFindings(ServerAddress server, List<EncodedCertificate> anchors) {
        this.server = server;
        this.anchors = anchors;
    }

    /** What there is to say of the chains; suites with keys of different kinds may come with different ones. */
    List<ServerFinding> of(List<Negotiation> agreements) {
        agreements.stream().map(Negotiation::chain).filter(chain -> !chain.isEmpty())
                .filter(chain -> judged.add(chain.stream().map(CertificateInfo::fingerprint).toList().toString()))
                .forEach(this::judge);
        if (anchors.isEmpty() && !judged.isEmpty()) {
            findings.add(ServerFinding.of(ServerRule.CHAIN_NOT_CHECKED, server));
        }
        return List.copyOf(findings);
    }

    private void judge(List<byte[]> chain) {
        try {
            List<EncodedCertificate> sent = new ArrayList<>();
            for (byte[] each : chain) {
                sent.add(EncodedCertificate.of(each));
            }
            List<EncodedCertificate> trusted = anchors.isEmpty() ? List.of(sent.get(sent.size() - 1)) : anchors;
            new org.slatecard.certificates.ServerCheck(trusted).at(Instant.now(), sent, server.host()).findings()
                    .stream().filter(each -> !anchors.isEmpty() || !OF_TRUST.contains(each.id()))
                    .map(ChainFindings::finding).forEach(findings::add);
            CertificateInfo leaf = sent.get(0).info();
            if (anchors.isEmpty() && sent.size() == 1 && !leaf.selfSigned()) {
                findings.add(ServerFinding.of(ServerRule.CHAIN_LEAF_ALONE, server, leaf.subject(), leaf.issuer()));
            }
        } catch (ExplainedException e) {
            findings.add(ServerFinding.of(ServerRule.CERTIFICATE_UNREADABLE, server));
        }
    }

    private static ServerFinding finding(ChainFinding finding) {
        return new ServerFinding(finding.id(), severity(finding.weight()), finding.source(), finding.message(),
                Optional.empty(), List.of());
    }

    private static Severity severity(Weight weight) {
        return switch (weight) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
