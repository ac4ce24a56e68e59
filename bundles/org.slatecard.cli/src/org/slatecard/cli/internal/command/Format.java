package org.slatecard.cli.internal.command;

/** How a result is written. */
enum Format {
    TEXT, JSON, SARIF, HTML
}
