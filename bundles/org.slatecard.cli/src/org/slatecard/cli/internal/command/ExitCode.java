package org.slatecard.cli.internal.command;

/** What the process ends with. The later one outweighs the one before. */
public enum ExitCode {
    CLEAN, FINDINGS, USAGE, FAILED;

    int value() {
        return ordinal();
    }
}
