package org.slatecard.model.file;

import org.slatecard.model.text.TextKey;

/** What systems say when they do not read or write a file. */
enum SystemReasonText implements TextKey {
    DENIED, MISSING, NO_FOLDER, FOLDER, IN_THE_WAY, FULL, READ_ONLY, CIRCLE, LONG_NAME, DEVICE, REMOVED, BUSY, OTHER,
    UNKNOWN
}
