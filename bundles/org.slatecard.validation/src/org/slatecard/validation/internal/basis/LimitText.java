package org.slatecard.validation.internal.basis;

import org.slatecard.model.text.TextKey;

/** How sure a limit of a camera model is. */
public enum LimitText implements TextKey {
    DOCUMENTED, ASSUMED
}
