package org.slatecard.cli.internal.command;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard completion}: the script with which bash completes commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
    /** Picocli completes the names of constants, which are in capitals; the help has the values in small letters. */
    private static final Pattern VALUES = Pattern.compile("_option_args=\\([^)]*\\)");

    private final Session session;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        String script = AutoComplete.bash("slatecard", spec.root().commandLine());
        session.terminal().print(VALUES.matcher(script)
                .replaceAll(values -> Matcher.quoteReplacement(values.group().toLowerCase(Locale.ROOT))));
    }
}
