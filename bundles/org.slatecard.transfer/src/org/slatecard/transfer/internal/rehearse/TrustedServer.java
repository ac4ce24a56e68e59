package org.slatecard.transfer.internal.rehearse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.ServerCheck;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;

/** Whether the camera would trust a server, by exactly what its card carries. */
final class TrustedServer {
    private final RehearsalPlan plan;

    TrustedServer(RehearsalPlan plan) {
        this.plan = plan;
    }

    void require(Negotiation negotiation) throws Stop {
        try {
            List<EncodedCertificate> sent = new ArrayList<>();
            for (byte[] each : negotiation.chain()) {
                sent.add(EncodedCertificate.of(each));
            }
            if (plan.anchors().isEmpty() || sent.isEmpty()) {
                throw new Stop(RehearsalProblem.CERTIFICATE_REFUSED, RehearsalText.NO_ANCHOR.with(plan.target()));
            }
            ChainVerdict verdict = new ServerCheck(plan.anchors()).at(Instant.now(), sent, plan.server().host());
            if (!verdict.chainValid() || !verdict.hostMatches()) {
                Text why = verdict.findings().get(0).message();
                throw new Stop(RehearsalProblem.CERTIFICATE_REFUSED, why);
            }
        } catch (ExplainedException e) {
            throw new Stop(RehearsalProblem.CERTIFICATE_REFUSED, e.text());
        }
    }
}
