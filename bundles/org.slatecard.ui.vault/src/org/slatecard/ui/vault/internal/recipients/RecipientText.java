package org.slatecard.ui.vault.internal.recipients;

import org.slatecard.model.text.TextKey;

/** What is wrong with a certificate that the user chose. */
enum RecipientText implements TextKey {
    NOT_A_CERTIFICATE
}
