package org.slatecard.certificates.internal;

import org.slatecard.model.text.TextKey;

/** What reading certificates tells the user. */
public enum CertificateText implements TextKey {
    NOT_FOUND, FOLDER, UNREADABLE, EMPTY, TOO_LONG, PRIVATE_KEY, KEY_STORE, REQUEST, REVOCATION_LIST, BUNDLE,
    PUBLIC_KEY, WEB_PAGE, PICTURE, PDF, ARCHIVE, FOREIGN, CUT_OFF, BROKEN_BASE64, DAMAGED, DAMAGED_BLOCK, OTHER_BLOCKS,
    CONTENT_MISSING, CONTENT_DAMAGED, ALREADY_THERE
}
