package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.SystemFolders;
import org.slatecard.cli.internal.report.CardJsonReport;
import org.slatecard.cli.internal.report.CardTextReport;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slatecard export}: puts on a card what its cameras need, reads it back and compares. */
@Command(name = "export")
final class ExportCommand implements Ending {
    private final Session session;

    @Mixin
    private FleetReader reader;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Recipients recipients;

    @Option(names = "--to", required = true, paramLabel = "DIR", descriptionKey = "to")
    private Path card;

    @Option(names = "--allow-system-root", descriptionKey = "allowSystemRoot")
    private boolean systemRoot;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = reader.json();
        Terminal terminal = session.terminal();
        CardServices services = session.cardServices().get();
        Fleet fleet = reader.fleet(terminal);
        CameraModels models = reader.models();
        CardContent content = recipients.content(services.contents(), fleet, models);
        CardPlan plan = services.planner().plan(content, card,
                systemRoot ? SystemFolders.ALLOWED : SystemFolders.REFUSED);
        if (json) {
            json(plan, services);
        } else {
            new CardTextReport(terminal).write(plan);
            if (!dryRun) {
                new CardTextReport(terminal).write(services.export().write(plan, new NullProgressMonitor()));
            }
        }
        return ExitCode.CLEAN;
    }

    private void json(CardPlan plan, CardServices services) throws ExplainedException {
        Terminal terminal = session.terminal();
        CardJsonReport report = new CardJsonReport(terminal.language(), session.versionNumber());
        if (dryRun) {
            terminal.print(report.of(plan));
        } else {
            CardResult result = services.export().write(plan, new NullProgressMonitor());
            terminal.print(report.of(result));
        }
    }
}
