package org.slatecard.transfer.internal.check;

import java.util.List;
import java.util.Map;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.internal.check.Outcome.Agreed;
import org.slatecard.transfer.internal.check.Outcome.Declined;
import org.slatecard.transfer.internal.tls.Offer;

/**
 * Finds out which of some suites a server takes: offers them together, then those that it has not chosen yet, until it
 * declines all that are left. Each suite that it takes has a handshake of its own, and those that it does not take share
 * one.
 */
final class SuiteSearch {
    private final PatientProbe probe;
    private final Map<String, Outcome> outcomes;

    /**
     * A search with a server.
     *
     * @param outcomes what is known, by the name of the suite; other searches may add to it meanwhile
     */
    SuiteSearch(PatientProbe probe, Map<String, Outcome> outcomes) {
        this.probe = probe;
        this.outcomes = outcomes;
    }

    /** Searches among suites of one kind. */
    void among(List<OfferedSuite> suites) throws InterruptedException {
        List<OfferedSuite> left = left(suites);
        while (!left.isEmpty()) {
            Outcome outcome = probe.ask(Offer.of(left));
            remember(outcome);
            if (outcome instanceof Declined || left.size() == 1) {
                left.forEach(suite -> outcomes.putIfAbsent(suite.name(), outcome));
            } else if (left(left).size() == left.size()) {
                askAlone(left);
            }
            left = left(left);
        }
    }

    /** An answer that tells nothing of any of them: it may be about one of them alone. */
    private void askAlone(List<OfferedSuite> suites) throws InterruptedException {
        for (OfferedSuite suite : suites) {
            Outcome outcome = probe.ask(Offer.of(suite));
            outcomes.putIfAbsent(suite.name(), outcome);
        }
    }

    private List<OfferedSuite> left(List<OfferedSuite> suites) {
        return suites.stream().filter(suite -> !outcomes.containsKey(suite.name())).toList();
    }

    /** A suite that was chosen is taken, whatever was offered besides. */
    Outcome remember(Outcome outcome) {
        if (outcome instanceof Agreed agreed) {
            Negotiation negotiation = agreed.negotiation();
            outcomes.putIfAbsent(negotiation.suite(), outcome);
        }
        return outcome;
    }
}
