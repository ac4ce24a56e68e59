package org.slatecard.authority.internal;

import org.slatecard.model.text.TextKey;

/** What stands in the read-me beside the files for a server. */
public enum ExportText implements TextKey {
    NOTHING_VALID, NO_KEY, TITLE, NOTE_VSFTPD, NOTE_PROFTPD, NOTE_PURE_FTPD, NOTE_FILEZILLA, NOTE_IIS, ONE_ALONE,
    EXPIRES,
    FILE_CERTIFICATE, FILE_KEY, FILE_KEY_WINDOWS, FILE_BOTH, FILE_PFX, FILE_SETTINGS, FILE_ROOT, KEY_STAYS, KEY_BEFORE,
    NO_FOLDER
}
