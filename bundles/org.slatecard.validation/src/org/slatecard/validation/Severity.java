package org.slatecard.validation;

/** How much a finding matters. */
public enum Severity {
    /** The camera refuses it, or the transfer fails. */
    ERROR,
    /** It works, but is unsafe or a known trap. */
    WARNING,
    /** Advice, or something that could not be checked. */
    INFO
}
