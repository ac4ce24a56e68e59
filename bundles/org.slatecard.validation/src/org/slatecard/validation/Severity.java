package org.slatecard.validation;

/** How much a finding matters. */
public enum Severity {
    /** The camera refuses it, or the transfer fails. */
    ERROR,
    /** It works, but is unsafe or a known trap; or a rule failed, so nobody knows. */
    WARNING,
    /** Advice, or something that cannot be checked yet. */
    INFO
}
