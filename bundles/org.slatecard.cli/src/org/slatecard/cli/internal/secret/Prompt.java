package org.slatecard.cli.internal.secret;

/** Asks somebody at the terminal for a secret, without showing what is typed. */
public interface Prompt {
    /** Whether there is somebody to ask: standard input and standard output are a terminal. */
    boolean isAvailable();

    /** What was typed, which the caller wipes; nothing at the end of the input. */
    char[] ask(String question);
}
