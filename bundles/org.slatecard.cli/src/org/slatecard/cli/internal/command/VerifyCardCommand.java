package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardVerdict;
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

/** {@code slatecard verify-card}: is what is on this card what the fleet says today? */
@Command(name = "verify-card")
final class VerifyCardCommand implements Ending {
    private final Session session;

    @Mixin
    private FleetReader reader;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Recipients recipients;

    @Option(names = "--card", required = true, paramLabel = "DIR", descriptionKey = "card")
    private Path card;

    VerifyCardCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = reader.json();
        Terminal terminal = session.terminal();
        Fleet fleet = reader.fleet(terminal);
        CardVerdict verdict = verdict(session.cardServices().get(), fleet, reader.models());
        if (json) {
            terminal.print(new CardJsonReport(terminal.language(), session.versionNumber()).of(verdict));
        } else {
            new CardTextReport(terminal).write(verdict);
        }
        return verdict.matches() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private CardVerdict verdict(CardServices services, Fleet fleet, CameraModels models) throws ExplainedException {
        if (recipients != null) {
            return services.verification().verify(recipients.content(services.contents(), fleet, models), card);
        }
        CardVerdict ofAll = services.verification().verify(services.contents().forFleet(fleet, models), card);
        if (ofAll.manifest().filter(manifest -> manifest.fleet().id().equals(fleet.getId())).isEmpty()) {
            return ofAll;
        }
        CardContent madeFor = Recipients.madeFor(ofAll.manifest().get(), services.contents(), fleet, models);
        return services.verification().verify(madeFor, card);
    }
}
