package org.slatecard.ui.vault.internal.rollover;

import org.slatecard.model.text.TextKey;

/** What is wrong with a file that the user chose. */
enum RollOverText implements TextKey {
    SEVERAL
}
