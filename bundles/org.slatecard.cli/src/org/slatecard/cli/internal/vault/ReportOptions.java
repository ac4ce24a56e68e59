package org.slatecard.cli.internal.vault;

import java.util.function.Consumer;
import java.util.function.Function;
import org.slatecard.cli.internal.command.Format;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.report.VaultJsonReport;
import org.slatecard.cli.internal.report.VaultTextReport;
import org.slatecard.cli.internal.text.CliText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How the result of a vault command is written. */
final class ReportOptions {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "formatWithoutFindings")
    private Format format = Format.TEXT;

    /** Refuses a format that these commands do not have. */
    void check(CommandSpec spec) {
        if (format == Format.SARIF) {
            throw new UsageException(spec.commandLine(), CliText.NO_SARIF.with(spec.qualifiedName()));
        }
    }

    /** Writes a result in the one or the other form. */
    void write(Session session, Function<VaultJsonReport, String> json, Consumer<VaultTextReport> text) {
        if (isText()) {
            text.accept(new VaultTextReport(session.terminal()));
        } else {
            session.terminal().print(json.apply(new VaultJsonReport(session.terminal().language(),
                    session.versionNumber())));
        }
    }

    /** Whether people are to read it. */
    boolean isText() {
        return format == Format.TEXT;
    }
}
