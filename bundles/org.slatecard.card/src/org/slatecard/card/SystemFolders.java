package org.slatecard.card;

/** Whether a folder that belongs to the system, or is the user's home, is taken as a card. */
public enum SystemFolders {
    /** It is refused: a slip of the mouse must not fill it. */
    REFUSED,
    /** The user named it and said that it is meant. */
    ALLOWED
}
