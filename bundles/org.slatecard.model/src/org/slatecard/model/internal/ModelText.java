package org.slatecard.model.internal;

import org.slatecard.model.text.TextKey;

/** What loading and saving tell the user. */
public enum ModelText implements TextKey {
    FILE_NOT_FOUND, FILE_UNREADABLE, FILE_BROKEN, FILE_BROKEN_AT, NOT_A_FLEET, NO_VERSION, NEWER_VERSION,
    NEWER_NOT_SAVED,
    DUPLICATE_ID, DOCTYPE_REFUSED, NOT_WRITTEN, CHARACTER_REFUSED, MODEL_BROKEN, MODEL_NEWER, UNKNOWN_NAME, DANGLING,
    ILLEGAL_VALUE, NO_ID, EMPTY
}
