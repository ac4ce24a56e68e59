package org.slatecard.transfer.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;

/**
 * What was measured at a server that lets itself be asked.
 *
 * @param suites     each suite alone
 * @param documented what the server chose from the whole offer in the documented order
 * @param reversed   the same with the offer reversed
 * @param common     what it chose from the offer of common clients; asked only where nothing else was accepted
 * @param tls13      what it chose from the offer of clients of TLS 1.3; asked only where nothing else was accepted
 */
record Measurement(List<SuiteResult> suites, Outcome documented, Outcome reversed, Optional<Negotiation> common,
        Optional<Negotiation> tls13) {

    /** What an outcome says of TLS 1.2 or later. */
    static Optional<Negotiation> current(Outcome outcome) {
        return agreed(outcome).filter(each -> !each.isOutdated());
    }

    /** What an outcome says, whatever the version. */
    static Optional<Negotiation> agreed(Outcome outcome) {
        return outcome instanceof Outcome.Agreed agreed ? Optional.of(agreed.negotiation()) : Optional.empty();
    }

    List<SuiteResult> in(SuiteState state) {
        return suites.stream().filter(suite -> suite.state() == state).toList();
    }

    /** The accepted suites that are deprecated. */
    List<SuiteResult> deprecated() {
        return in(SuiteState.ACCEPTED).stream().filter(suite -> !suite.suite().recommended()).toList();
    }

    /** What was negotiated for the whole offer, in both orders. */
    List<Negotiation> negotiated() {
        return Stream.of(documented, reversed).map(Measurement::current).flatMap(Optional::stream).toList();
    }

    /** Everything that was agreed on. */
    Stream<Negotiation> agreements() {
        return Stream.concat(negotiated().stream(), suites.stream().map(SuiteResult::negotiation)
                .flatMap(Optional::stream));
    }

    /** Whether one of the negotiated suites is deprecated. */
    boolean negotiatesDeprecated() {
        return negotiated().stream().anyMatch(each -> suites.stream()
                .anyMatch(suite -> suite.suite().name().equals(each.suite()) && !suite.suite().recommended()));
    }

    OfferOrder order() {
        List<Negotiation> both = negotiated();
        if (both.size() < 2 || in(SuiteState.ACCEPTED).size() < 2) {
            return OfferOrder.UNKNOWN;
        }
        return both.get(0).suite().equals(both.get(1).suite()) ? OfferOrder.SERVER : OfferOrder.CLIENT;
    }
}
