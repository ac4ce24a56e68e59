package org.slatecard.transfer.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.tls.AlertDescription;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.TransferText;

/** Judges what was measured at a server: verdict and findings about suites. */
final class SuiteFindings {
    private static final int SMALLEST_DH_GROUP = 2048;

    private final ServerAddress server;
    private final CameraOffer offer;
    private final Measurement measured;
    private final List<ServerFinding.Advice> advice;
    private final List<ServerFinding> findings = new ArrayList<>();

    SuiteFindings(ServerAddress server, CameraOffer offer, Measurement measured, List<ServerFinding.Advice> advice) {
        this.server = server;
        this.offer = offer;
        this.measured = measured;
        this.advice = advice;
    }

    Verdict verdict() {
        List<SuiteResult> accepted = measured.in(SuiteState.ACCEPTED);
        if (accepted.isEmpty()) {
            return measured.in(SuiteState.UNKNOWN).isEmpty() ? noneAccepted() : undecided();
        }
        if (demandsCertificate()) {
            return Verdict.CLIENT_CERTIFICATE_DEMANDED;
        }
        if (measured.negotiatesDeprecated()) {
            return Verdict.NEGOTIATES_DEPRECATED;
        }
        return measured.deprecated().isEmpty() ? Verdict.RECOMMENDED_ONLY : Verdict.ALSO_DEPRECATED;
    }

    private Verdict undecided() {
        return measured.documented() instanceof Outcome.Stopped ? Verdict.TURNED_AWAY : Verdict.HANDSHAKE_FAILS;
    }

    private Verdict noneAccepted() {
        if (outdated().isPresent() && measured.tls13().filter(each -> !each.isOutdated()).isEmpty()) {
            return Verdict.OUTDATED_TLS_ONLY;
        }
        boolean refusesVersion = measured.documented() instanceof Outcome.Declined(int alert)
                && alert == AlertDescription.protocol_version;
        return refusesVersion && measured.common().isEmpty() && measured.tls13().isPresent()
                ? Verdict.TLS13_ONLY
                : Verdict.NONE_IN_COMMON;
    }

    private Optional<Negotiation> outdated() {
        return Stream.of(Measurement.agreed(measured.documented()), measured.common()).flatMap(Optional::stream)
                .filter(Negotiation::isOutdated).findFirst();
    }

    private boolean demandsCertificate() {
        return measured.agreements().noneMatch(Negotiation::completed);
    }

    List<ServerFinding> findings() {
        switch (verdict()) {
            case TLS13_ONLY -> withAdvice(ServerRule.TLS13_ONLY, server, offer.modelId());
            case OUTDATED_TLS_ONLY ->
                withAdvice(ServerRule.TLS_OUTDATED_ONLY, server, outdated().map(Negotiation::version).orElseThrow());
            case NONE_IN_COMMON -> withAdvice(ServerRule.SUITES_NONE_COMMON, server, offer.modelId(), instead());
            case CLIENT_CERTIFICATE_DEMANDED ->
                add(ServerRule.CLIENT_CERTIFICATE_DEMANDED, server, offer.modelId());
            case HANDSHAKE_FAILS -> add(ServerRule.HANDSHAKE_FAILS, server, reason());
            case TURNED_AWAY -> add(ServerRule.SERVER_TURNS_AWAY, server,
                    LastWords.of((Outcome.Stopped) measured.documented()));
            default -> {
            }
        }
        deprecated();
        unknown();
        connections();
        return findings;
    }

    private Text instead() {
        return Stream.of(measured.common(), measured.tls13()).flatMap(Optional::stream).findFirst()
                .map(each -> TransferText.TAKES_INSTEAD.with(each.suite(), each.version()))
                .orElseGet(TransferText.TAKES_NOTHING::with);
    }

    private void deprecated() {
        List<SuiteResult> deprecated = measured.deprecated();
        if (measured.negotiatesDeprecated()) {
            List<OfferedSuite> chosen = deprecated.stream().map(SuiteResult::suite).filter(suite -> measured
                    .negotiated().stream().anyMatch(each -> each.suite().equals(suite.name()))).toList();
            withAdvice(ServerRule.SUITE_DEPRECATED_NEGOTIATED, server, offer.modelId(), name(measured.documented()),
                    name(measured.reversed()), Reasons.of(chosen));
        }
        if (!deprecated.isEmpty()) {
            ServerFinding accepted = ServerFinding.of(ServerRule.SUITES_DEPRECATED_ACCEPTED, server,
                    Reasons.of(deprecated.stream().map(SuiteResult::suite).toList()));
            findings.add(measured.negotiatesDeprecated() ? accepted : accepted.with(advice));
        }
    }

    private static Object name(Outcome outcome) {
        return Measurement.current(outcome).<Object>map(Negotiation::suite).orElseGet(TransferText.NONE_CHOSEN::with);
    }

    private void unknown() {
        List<SuiteResult> unknown = measured.in(SuiteState.UNKNOWN);
        if (!unknown.isEmpty() && !verdict().isUndecided()) {
            add(ServerRule.SUITES_NOT_KNOWN, server,
                    unknown.stream().map(each -> each.suite().name()).collect(Collectors.joining(", ")), reason());
        }
    }

    private Object reason() {
        return measured.in(SuiteState.UNKNOWN).get(0).reason().orElseThrow();
    }

    private void connections() {
        measured.agreements().filter(each -> each.keyExchange()
                .filter(group -> group.finiteField() && group.bits() < SMALLEST_DH_GROUP).isPresent()).findFirst()
                .ifPresent(each -> add(ServerRule.DH_GROUP_SMALL, server, each.suite(),
                        Integer.toString(each.keyExchange().orElseThrow().bits())));
        if (measured.agreements().anyMatch(each -> each.completed() && !each.secureRenegotiation())) {
            add(ServerRule.RENEGOTIATION_INSECURE, server);
        }
        if (measured.agreements().anyMatch(each -> each.completed() && !each.extendedMasterSecret())) {
            add(ServerRule.MASTER_SECRET_NOT_EXTENDED, server);
        }
    }

    private void add(ServerRule rule, Object... arguments) {
        findings.add(ServerFinding.of(rule, arguments));
    }

    private void withAdvice(ServerRule rule, Object... arguments) {
        findings.add(ServerFinding.of(rule, arguments).with(advice));
    }
}
