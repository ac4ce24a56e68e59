package org.slatecard.cli.internal.certificate;

import org.slatecard.card.LoadPlan;
import org.slatecard.card.LoadPlanner;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FleetReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.LoadPlanReport;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slatecard cert plan}: which cards are needed, and what is loaded from which. */
@Command(name = "plan")
final class PlanCommand implements Ending {
    private final Session session;

    @Mixin
    private FleetReader reader;

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = reader.json();
        Fleet fleet = reader.fleet(session.terminal());
        LoadPlan plan = new LoadPlanner(session.cardServices().get().contents()).plan(fleet, reader.models());
        LoadPlanReport report = new LoadPlanReport(session.terminal(), session.versionNumber());
        if (json) {
            session.terminal().print(report.json(plan));
        } else {
            report.write(plan);
        }
        return ExitCode.CLEAN;
    }
}
