package org.slatecard.ui.fleet.internal.findings;

import java.util.List;
import org.slatecard.validation.Severity;

/**
 * Findings that are put together. Two groups are the same when they have the same key: a group stays open in the tree
 * while what is in it changes.
 *
 * @param key   a rule's id, an element or a severity
 * @param title what it is called
 * @param rows  what is in it, at least one
 */
record FindingGroup(Object key, String title, List<FindingRow> rows) {

    /** The worst that is in it; what has been accepted counts only where there is nothing else. */
    Severity worst() {
        return rows.get(0).finding().rule().severity();
    }

    /** Whether somebody lives with all of it. */
    boolean accepted() {
        return rows.get(0).accepted();
    }

    /** Whether all of it breaks one rule. */
    boolean isOfOneRule() {
        return rows.stream().allMatch(row -> row.ruleId().equals(rows.get(0).ruleId()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingGroup that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
