package org.slatecard.transfer.history;

import org.slatecard.model.text.TextKey;

/** What is said about files of results, and what changed since the run before. */
public enum HistoryText implements TextKey {
    UNREADABLE, DAMAGED, TOO_LARGE, NOT_WRITTEN,
    VERDICT_CHANGED, NO_LONGER_ACCEPTED, NOW_ACCEPTED, NEGOTIATED_CHANGED, CERTIFICATE_CHANGED, NOTHING,
    NOW_FAILS, NOW_SUCCEEDS, FAILS_ELSEWHERE, PROBLEM_NEW, PROBLEM_GONE
}
