package org.slatecard.transfer.internal.rehearse;

import org.slatecard.model.text.TextKey;

/** What a rehearsal says besides its problems. */
enum RehearsalText implements TextKey {
    NO_ANCHOR, NO_MODEL, NO_HOST
}
