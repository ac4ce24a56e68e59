package org.slatecard.ui.fleet.internal.document;

/** What has become of a file since the editor last read or wrote it. */
public enum DiskState {
    /** It holds the same bytes. */
    SAME,
    /** Another program has changed it. */
    CHANGED,
    /** It is no longer there. */
    GONE
}
