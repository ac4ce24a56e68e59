package org.slatecard.cli.internal.authority;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.slatecard.cli.internal.authority.AuthorityCommand.Done;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.CaReport;
import org.slatecard.cli.internal.vault.FleetLoading;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard cert ca list}: the authorities of a fleet and what they issued. The vault stays locked. */
@Command(name = "list")
final class ListCommand implements Ending {
    private final Session session;

    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = format.isJson(spec);
        Fleet fleet = FleetLoading.load(file, false, session.terminal()).fleet();
        CaReport report = CaReport.of(file, fleet, Instant.now(), List.of(), List.of());
        AuthorityCommand.write(session, json, file, fleet,
                new Done(report.texts(), null, List.of(), List.of()));
        return ExitCode.CLEAN;
    }
}
