package org.slatecard.ui.fleet.internal.findings;

import java.util.Locale;

/**
 * Which findings the user wants to see, and how.
 *
 * @param grouping     what they are put together by
 * @param text         only those with this text somewhere, in lower case; all where it is empty
 * @param withAccepted those too that somebody lives with
 */
record FindingQuery(Grouping grouping, String text, boolean withAccepted) {

    /** Another text, as it was typed. */
    FindingQuery filtered(String typed) {
        return new FindingQuery(grouping, typed.strip().toLowerCase(Locale.ROOT), withAccepted);
    }

    FindingQuery groupedBy(Grouping other) {
        return new FindingQuery(other, text, withAccepted);
    }

    FindingQuery withAccepted(boolean shown) {
        return new FindingQuery(grouping, text, shown);
    }
}
