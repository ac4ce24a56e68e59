package org.slatecard.transfer.internal.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.tls.AlertDescription;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.VersionResult;
import org.slatecard.transfer.internal.check.Outcome.Agreed;
import org.slatecard.transfer.internal.check.Outcome.Broken;
import org.slatecard.transfer.internal.check.Outcome.Declined;
import org.slatecard.transfer.internal.check.Outcome.Stopped;
import org.slatecard.transfer.internal.tls.Handshake.Ending;
import org.slatecard.transfer.internal.tls.Offer;

/**
 * Finds out which versions of the protocol a server speaks. A server chooses the latest that it speaks of those that are
 * offered (RFC 5246, E.1), so one answer tells of several: an offer up to TLS 1.1 that is declined for its version
 * declines everything older too.
 */
final class VersionSearch {
    private final PatientProbe probe;
    private final Map<TlsVersion, SuiteState> states = new EnumMap<>(TlsVersion.class);

    VersionSearch(PatientProbe probe) {
        this.probe = probe;
    }

    /** The versions, the latest first. Asks only for what the answers so far do not show. */
    List<VersionResult> after(Measurement measured) throws InterruptedException {
        Stream.concat(measured.agreements(), measured.common().stream()).map(VersionSearch::version)
                .forEach(this::accept);
        if (tells(measured.documented())) {
            learn(measured.documented(), TlsVersion.TLS12);
        }
        measured.tls13().ifPresent(each -> chosen(each, TlsVersion.TLS13));
        for (TlsVersion latest : TlsVersion.values()) {
            if (!states.containsKey(latest)) {
                learn(probe.ask(Offer.upTo(latest)), latest);
            }
        }
        return Arrays.stream(TlsVersion.values()).map(version -> new VersionResult(version, states.get(version)))
                .toList();
    }

    /** Whether it is an answer about versions and not about suites. */
    private static boolean tells(Outcome outcome) {
        return outcome instanceof Agreed || outcome instanceof Declined(int alert) && isOfVersion(alert);
    }

    private static boolean isOfVersion(int alert) {
        return alert == AlertDescription.protocol_version;
    }

    private void learn(Outcome answer, TlsVersion latest) {
        switch (answer) {
            case Agreed(Negotiation agreed) -> chosen(agreed, latest);
            case Declined(int alert) ->
                settle(isOfVersion(alert) ? latest.downwards() : List.of(latest), SuiteState.REFUSED);
            case Broken broken -> settle(latest.downwards(), hangsUp(broken) ? SuiteState.REFUSED : SuiteState.UNKNOWN);
            case Stopped stopped -> settle(latest.downwards(), SuiteState.UNKNOWN);
        }
    }

    /** As some servers decline; where they take no other version either, nobody knows. */
    private boolean hangsUp(Broken broken) {
        boolean byTheServer = broken.ending() == Ending.CLOSED || broken.ending() == Ending.ALERT;
        return byTheServer && !broken.chosen() && states.containsValue(SuiteState.ACCEPTED);
    }

    private void chosen(Negotiation agreed, TlsVersion latest) {
        TlsVersion chosen = version(agreed);
        accept(chosen);
        settle(latest.downwards().stream().filter(each -> each.compareTo(chosen) < 0).toList(), SuiteState.REFUSED);
    }

    private void accept(TlsVersion version) {
        states.put(version, SuiteState.ACCEPTED);
    }

    private void settle(List<TlsVersion> versions, SuiteState state) {
        versions.forEach(version -> states.putIfAbsent(version, state));
    }

    private static TlsVersion version(Negotiation negotiation) {
        return TlsVersion.of(negotiation.version()).orElseThrow();
    }
}
