package org.slatecard.ui.fleet.internal.findings;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.validation.Finding;

/**
 * A finding with where it is. Two rows are the same when they show the same finding.
 *
 * @param finding    what was found
 * @param place      where
 * @param message    what is wrong, in the language of the user
 * @param acceptance who lives with it, and why
 */
record FindingRow(Finding finding, Place place, String message, Optional<Acceptance> acceptance)
        implements
            IAdaptable {

    boolean accepted() {
        return acceptance.isPresent();
    }

    /** Whether it can be mended at once. */
    boolean fixable() {
        return !accepted() && finding.fix() != null;
    }

    String ruleId() {
        return finding.rule().id();
    }

    /** To what the finding adapts to: the help about its rule. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        return Adapters.adapt(finding, type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingRow that && finding.equals(that.finding);
    }

    @Override
    public int hashCode() {
        return finding.hashCode();
    }
}
