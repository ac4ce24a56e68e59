package org.slatecard.cli.internal.command;

/** Tells a command that its user has had enough (Ctrl+C). */
@FunctionalInterface
public interface Interrupts {
    /** Calls that then, and lets the process go on until the watch is closed, for a few seconds at most. */
    Watch call(Runnable cancel);

    /** Until it is closed the command is told. */
    @FunctionalInterface
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
