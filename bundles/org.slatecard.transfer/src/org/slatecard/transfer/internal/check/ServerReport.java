package org.slatecard.transfer.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.VersionResult;
import org.slatecard.transfer.internal.check.Outcome.Stopped;

/** Puts together what there is to say of a server. */
final class ServerReport {
    private final ServerAddress server;
    private final CameraOffer offer;
    private final List<ServerFinding> findings = new ArrayList<>();

    ServerReport(ServerAddress server, CameraOffer offer) {
        this.server = server;
        this.offer = offer;
    }

    /** There was no handshake. */
    ServerResult of(Stopped stopped, Heard heard) {
        findings.add(StoppedFinding.of(server, heard, stopped));
        return result(stopped.verdict(), SuiteResults.unasked(offer.suites()), SoftwareGuess.of(heard));
    }

    /** The suites were measured. */
    ServerResult of(Measurement measured, List<VersionResult> versions, ServerCheck check,
            List<EncodedCertificate> anchors) {
        Heard heard = check.heard();
        ServerSoftware software = SoftwareGuess.of(heard);
        Advice advice = new Advice(offer);
        SuiteFindings suites = new SuiteFindings(server, offer, measured, advice.of(software));
        findings.addAll(suites.findings());
        if (suites.verdict() != Verdict.OUTDATED_TLS_ONLY) {
            outdated(versions, advice, software);
        }
        if (heard.unasked() > 0) {
            findings.add(ServerFinding.of(ServerRule.REPLIES_BEFORE_TLS, Integer.toString(heard.unasked())));
        }
        if (check.withoutFeatures().isPresent()) {
            findings.add(ServerFinding.of(ServerRule.FEATURES_UNUSABLE, server));
        }
        findings.addAll(new ChainFindings(server, anchors).of(measured.agreements().toList()));
        findings.sort(Comparator.comparing(ServerFinding::severity));
        return new ServerResult(server, suites.verdict(), measured.suites(),
                Measurement.current(measured.documented()), Measurement.current(measured.reversed()), measured.order(),
                versions, software, findings);
    }

    /** What nobody should speak any more, besides what the camera speaks; with the lines that are not advised yet. */
    private void outdated(List<VersionResult> versions, Advice advice, ServerSoftware software) {
        List<TlsVersion> outdated = versions.stream().filter(each -> each.state() == SuiteState.ACCEPTED)
                .map(VersionResult::version).filter(TlsVersion::isOutdated).toList();
        if (!outdated.isEmpty()) {
            List<ServerFinding.Advice> known = findings.stream().flatMap(each -> each.advice().stream()).toList();
            findings.add(ServerFinding
                    .of(ServerRule.TLS_OUTDATED_ACCEPTED, server,
                            outdated.stream().map(TlsVersion::title).collect(Collectors.joining(", ")))
                    .with(advice.without(outdated, software).stream().filter(each -> !known.contains(each)).toList()));
        }
    }

    /** The server has no address that the camera could use; said beside what else there is to say. */
    void onlyIpv6() {
        findings.add(ServerFinding.of(ServerRule.HOST_IPV6_ONLY, server.host(), offer.modelId()));
    }

    private ServerResult result(Verdict verdict, List<org.slatecard.transfer.SuiteResult> suites,
            ServerSoftware software) {
        return new ServerResult(server, verdict, suites, Optional.empty(), Optional.empty(), OfferOrder.UNKNOWN,
                List.of(), software, findings);
    }
}
