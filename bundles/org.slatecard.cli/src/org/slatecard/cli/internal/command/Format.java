package org.slatecard.cli.internal.command;

/** How a result is written. */
public enum Format {
    TEXT, JSON, SARIF
}
