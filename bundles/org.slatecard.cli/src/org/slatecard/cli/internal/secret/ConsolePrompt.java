package org.slatecard.cli.internal.secret;

import java.io.Console;

/** The terminal that the process was started in. */
public final class ConsolePrompt implements Prompt {
    private final Console console = System.console();

    @Override
    public boolean isAvailable() {
        return console != null;
    }

    @Override
    public char[] ask(String question) {
        char[] typed = console.readPassword("%s", question);
        return typed == null ? new char[0] : typed;
    }
}
