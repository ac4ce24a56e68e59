package org.slatecard.cli.internal.command;

/** How a result is written. */
public enum Format {
    /** For people, on a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** SARIF 2.1.0 (OASIS), for what collects findings. */
    SARIF,
    /** A page to read and print. */
    HTML
}
