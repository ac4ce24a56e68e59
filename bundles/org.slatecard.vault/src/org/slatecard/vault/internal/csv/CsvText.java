package org.slatecard.vault.internal.csv;

import org.slatecard.model.text.TextKey;

/** What is wrong with a CSV file, or with a line of it. Never holds what stands in it. */
public enum CsvText implements TextKey {
    NOT_UTF8, NO_ROWS, BROKEN_QUOTES, CELL_MISSING, NAME_EMPTY, NAME_UNKNOWN, NAME_AMBIGUOUS, PASSWORD_EMPTY,
    PASSWORD_LONG, TWICE
}
