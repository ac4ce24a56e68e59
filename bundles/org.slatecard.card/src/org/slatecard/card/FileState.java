package org.slatecard.card;

/** What an export does to a file of the card. */
public enum FileState {
    /** The card does not have it: it is written. */
    NEW,
    /** The card has exactly these bytes: the file is not touched. */
    SAME,
    /** The card has other bytes under that name: they are replaced as a whole. */
    REPLACED
}
