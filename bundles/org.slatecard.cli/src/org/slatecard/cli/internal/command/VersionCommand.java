package org.slatecard.cli.internal.command;

import org.slatecard.cli.internal.report.JsonReport;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard version}: what to name in a report. */
@Command(name = "version")
final class VersionCommand implements Runnable {
    private final Session session;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    VersionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        Terminal terminal = session.terminal();
        String java = Runtime.version().toString();
        String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (format.isJson(spec)) {
            terminal.print(new JsonReport(terminal.language(), session.versionNumber())
                    .ofVersions(session.version().getQualifier(), java, system));
        } else {
            terminal.print(line(session));
            terminal.say(CliText.VERSION_RUNTIME.with(java, system));
        }
    }

    /** The product and its version in one line. */
    static String line(Session session) {
        return session.terminal()
                .in(CliText.VERSION.with(session.versionNumber(), session.version().getQualifier()));
    }
}
