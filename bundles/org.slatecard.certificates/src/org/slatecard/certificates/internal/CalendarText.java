package org.slatecard.certificates.internal;

import org.slatecard.model.text.TextKey;

/** What a calendar tells of certificates. */
public enum CalendarText implements TextKey {
    SUMMARY, DESCRIPTION
}
