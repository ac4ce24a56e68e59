package org.slatecard.validation.internal.checked;

import org.slatecard.model.text.TextKey;

/** What of a transfer target changed since it was checked. */
enum CheckedText implements TextKey {
    SERVER, CERTIFICATES, MODEL
}
