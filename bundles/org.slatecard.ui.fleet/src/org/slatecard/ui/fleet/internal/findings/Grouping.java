package org.slatecard.ui.fleet.internal.findings;

/** What findings are put together by. */
enum Grouping {
    /** All that break one rule. */
    RULE,
    /** All about one camera, or about one of the elements that cameras share. */
    CAMERA,
    /** All that matter as much. */
    SEVERITY
}
