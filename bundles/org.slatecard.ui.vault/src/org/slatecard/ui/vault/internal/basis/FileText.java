package org.slatecard.ui.vault.internal.basis;

import org.slatecard.model.text.TextKey;

/** What is wrong with a file that the user chose. */
enum FileText implements TextKey {
    UNREADABLE, TOO_LARGE
}
