package org.slatecard.cli.internal.command;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard completion}: the script with which bash completes commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.terminal().print(AutoComplete.bash("slatecard", spec.root().commandLine()));
    }
}
