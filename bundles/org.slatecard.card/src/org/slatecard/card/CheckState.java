package org.slatecard.card;

/** How a file of a card compares with what the fleet says today. */
public enum CheckState {
    /** Exactly these bytes. */
    SAME,
    /** There, with other bytes. */
    DIFFERS,
    /** Not there. */
    MISSING,
    /** There, and not asked for by the fleet: recordings, settings of a camera, another program's files. */
    FOREIGN
}
