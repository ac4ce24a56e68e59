package org.slatecard.transfer.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.check.Outcome.Agreed;
import org.slatecard.transfer.internal.check.Outcome.Broken;
import org.slatecard.transfer.internal.check.Outcome.Declined;
import org.slatecard.transfer.internal.check.Outcome.Stopped;

/** Says of each suite whether a server takes it. What is not certain is not known: it is never called refused. */
final class SuiteResults {
    /** Whether the server takes another suite, so that one which it does not answer is refused in its own way. */
    private final boolean takesAny;

    private SuiteResults(boolean takesAny) {
        this.takesAny = takesAny;
    }

    /** The results of suites that were asked for alone, with the outcome of each. */
    static List<SuiteResult> of(List<OfferedSuite> suites, List<Outcome> outcomes) {
        SuiteResults results = new SuiteResults(
                outcomes.stream().anyMatch(each -> Measurement.current(each).isPresent()));
        List<SuiteResult> all = new ArrayList<>();
        for (int i = 0; i < suites.size(); i++) {
            all.add(results.result(suites.get(i), outcomes.get(i)));
        }
        return all;
    }

    /** The results where no suite could be asked for. */
    static List<SuiteResult> unasked(List<OfferedSuite> suites) {
        return suites.stream()
                .map(suite -> without(suite, SuiteState.UNKNOWN, TransferText.SUITE_NOT_ASKED.with())).toList();
    }

    private SuiteResult result(OfferedSuite suite, Outcome outcome) {
        return switch (outcome) {
            case Agreed(Negotiation agreed) when agreed.isOutdated() ->
                without(suite, SuiteState.REFUSED, TransferText.SUITE_OUTDATED.with(agreed.version()));
            case Agreed(Negotiation agreed) ->
                new SuiteResult(suite, SuiteState.ACCEPTED, Optional.of(agreed), Optional.empty());
            case Declined(int alert) -> without(suite, SuiteState.REFUSED, HandshakeReason.alert(alert));
            case Broken broken -> broken(suite, broken);
            case Stopped stopped -> without(suite, SuiteState.UNKNOWN, reason(stopped));
        };
    }

    private static Text reason(Stopped stopped) {
        if (!stopped.said().isEmpty()) {
            return TransferText.SUITE_STOPPED.with(stopped.said());
        }
        return (stopped.verdict() == Verdict.SILENT ? TransferText.SUITE_TIMED_OUT : TransferText.SUITE_TURNED_AWAY)
                .with();
    }

    private SuiteResult broken(OfferedSuite suite, Broken broken) {
        boolean refused = takesAny && !broken.chosen();
        Text reason = HandshakeReason.of(broken.ending(), broken.alert());
        return switch (broken.ending()) {
            case ALERT, CLOSED -> without(suite, refused ? SuiteState.REFUSED : SuiteState.UNKNOWN, reason);
            default -> without(suite, SuiteState.UNKNOWN, reason);
        };
    }

    private static SuiteResult without(OfferedSuite suite, SuiteState state, Text reason) {
        return new SuiteResult(suite, state, Optional.empty(), Optional.of(reason));
    }
}
