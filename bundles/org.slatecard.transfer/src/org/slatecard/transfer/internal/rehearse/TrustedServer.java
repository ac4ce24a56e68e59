package org.slatecard.transfer.internal.rehearse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.ServerCheck;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;

/** Whether the camera would trust a server, by exactly what its card carries. */
final class TrustedServer {
    /** By how much the clock of a camera may be off: a time zone that is not set. */
    private static final Duration CLOCK_OFF = Duration.ofDays(1);

    /** What of the server's chain some clients refuse and others do not. */
    private static final Set<String> DOUBTFUL = Set.of("key-too-weak", "digest-sha1", "curve-unusual",
            "sent-out-of-order", "common-name-only", "wildcard-partial");

    private final RehearsalPlan plan;

    TrustedServer(RehearsalPlan plan) {
        this.plan = plan;
    }

    void require(Negotiation negotiation, Instant now) throws Stop {
        try {
            List<EncodedCertificate> sent = new ArrayList<>();
            for (byte[] each : negotiation.chain()) {
                sent.add(EncodedCertificate.of(each));
            }
            if (plan.anchors().isEmpty() || sent.isEmpty()) {
                throw new Stop(RehearsalProblem.CERTIFICATE_REFUSED, RehearsalText.NO_ANCHOR.with(plan.target()));
            }
            ChainVerdict verdict = new ServerCheck(plan.anchors()).at(now, sent, plan.server().host());
            if (!verdict.chainValid() || !verdict.hostMatches()) {
                throw refused(verdict.findings().get(0), now);
            }
            for (ChainFinding finding : verdict.findings()) {
                if (DOUBTFUL.contains(finding.id())) {
                    throw new Stop(RehearsalProblem.CERTIFICATE_DOUBTFUL, finding.message());
                }
            }
            CertificateInfo own = sent.get(0).info();
            if (own.validFrom().isAfter(now.minus(CLOCK_OFF)) || own.validUntil().isBefore(now.plus(CLOCK_OFF))) {
                throw new Stop(RehearsalProblem.CERTIFICATE_NEAR_ITS_LIMIT, own.validFrom(), own.validUntil());
            }
        } catch (ExplainedException e) {
            throw new Stop(RehearsalProblem.CERTIFICATE_REFUSED, e.text());
        }
    }

    private static Stop refused(ChainFinding finding, Instant now) {
        return switch (finding.id()) {
            case "expired" -> new Stop(RehearsalProblem.CERTIFICATE_EXPIRED, finding.message(), now);
            case "not-yet-valid" -> new Stop(RehearsalProblem.CERTIFICATE_NOT_YET_VALID, finding.message(), now);
            default -> new Stop(RehearsalProblem.CERTIFICATE_REFUSED, finding.message());
        };
    }
}
