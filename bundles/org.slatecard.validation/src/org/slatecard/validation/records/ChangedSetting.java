package org.slatecard.validation.records;

import org.slatecard.model.text.TextKey;

/** What changed since a server was checked or an upload rehearsed; {@code LISTED} joins two of them. */
public enum ChangedSetting implements TextKey {
    SERVER, CERTIFICATES, MODEL, USER, DIRECTORY, SECURE, PASSIVE, LISTED
}
