package org.slatecard.validation.internal;

import org.slatecard.model.text.TextKey;

/** What is told of a rule that failed. */
public enum UncheckedText implements TextKey {
    TITLE, MESSAGE, WHY, WAY_OUT
}
