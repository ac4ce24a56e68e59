package org.slatecard.validation.acceptance;

import org.slatecard.model.text.TextKey;

/** Why a finding cannot be accepted. */
enum AcceptanceText implements TextKey {
    NOT_AN_ERROR, NO_REASON, NO_NAME, OVER
}
