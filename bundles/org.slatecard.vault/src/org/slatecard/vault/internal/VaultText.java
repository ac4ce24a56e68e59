package org.slatecard.vault.internal;

import org.slatecard.model.text.TextKey;

/** What the vault tells the user. */
public enum VaultText implements TextKey {
    WRONG_PASSPHRASE
}
