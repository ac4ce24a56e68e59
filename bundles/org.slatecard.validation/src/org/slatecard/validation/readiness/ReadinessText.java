package org.slatecard.validation.readiness;

import org.slatecard.model.text.TextKey;

/** Words for how far a camera is. */
enum ReadinessText implements TextKey {
    NOT_READY, NOT_CHECKED, WORKS_BUT, READY, NOT_READY_BECAUSE, NOT_CHECKED_BECAUSE, WORKS_BUT_BECAUSE, BOTH,
    ONE_ERROR, ERRORS, ONE_WARNING, WARNINGS, AND_MORE
}
