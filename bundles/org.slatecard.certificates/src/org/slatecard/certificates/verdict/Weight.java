package org.slatecard.certificates.verdict;

/** How much a finding matters. */
public enum Weight {
    /** The connection fails, or should. */
    ERROR,
    /** It works, but is unsafe or a known trap. */
    WARNING,
    /** Advice. */
    INFO
}
