package org.slatecard.cli.internal.vault;

import java.util.function.Consumer;
import java.util.function.Function;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.VaultJsonReport;
import org.slatecard.cli.internal.report.VaultTextReport;
import picocli.CommandLine.Mixin;

/** A command on a fleet and its open vault whose result is written for people or for programs. */
abstract class ReportingCommand extends PairCommand {
    @Mixin
    private FormatOption format;

    ReportingCommand(Session session, boolean writes) {
        super(session, writes);
    }

    @Override
    protected void check() {
        format.isJson(spec());
    }

    /** Whether the result is wanted as JSON rather than as text. */
    final boolean isJson() {
        return format.isJson(spec());
    }

    /** Writes the result in the one or the other form. */
    final void report(Function<VaultJsonReport, String> asJson, Consumer<VaultTextReport> asText) {
        if (isJson()) {
            terminal().print(asJson.apply(new VaultJsonReport(terminal().language(), session().versionNumber())));
        } else {
            asText.accept(new VaultTextReport(terminal()));
        }
    }
}
