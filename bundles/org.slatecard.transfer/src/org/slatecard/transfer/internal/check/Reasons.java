package org.slatecard.transfer.internal.check;

import java.util.List;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.SuiteWeakness;
import org.slatecard.transfer.internal.TransferText;

/** Suites with what is weak about each, for people. */
final class Reasons {
    private Reasons() {}

    static Text of(List<OfferedSuite> suites) {
        return listed(suites.stream().map(Reasons::of).toList());
    }

    private static Text of(OfferedSuite suite) {
        List<Text> reasons = suite.weaknesses().stream().map(SuiteWeakness::title).toList();
        return reasons.isEmpty()
                ? TransferText.SUITE_ALONE.with(suite.name())
                : TransferText.SUITE_WITH_REASONS.with(suite.name(), listed(reasons));
    }

    private static Text listed(List<Text> texts) {
        return texts.stream().reduce(TransferText.LISTED::with).orElseThrow();
    }
}
