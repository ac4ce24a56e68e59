package org.slatecard.ui.vault.internal.keyring;

import org.slatecard.model.text.TextKey;

/** Why a passphrase is not remembered. */
public enum KeyringText implements TextKey {
    NO_MODULE, NOT_REMEMBERED, NOT_READ, WRONG, FOLDER
}
