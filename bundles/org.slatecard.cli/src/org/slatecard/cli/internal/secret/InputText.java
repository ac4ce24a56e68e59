package org.slatecard.cli.internal.secret;

import org.slatecard.model.text.TextKey;

/** What is wrong with the place that a secret is to come from. */
public enum InputText implements TextKey {
    NO_TERMINAL, DESCRIPTOR_NUMBER, DESCRIPTOR_UNREADABLE, NOT_UTF_8, LINE_TOO_LONG, VARIABLE_NAME, VARIABLE_NOT_SET,
    NOT_THE_SAME, KEY_FILE_MISSING, KEY_FILE_UNREADABLE, KEY_FILE_LARGE
}
