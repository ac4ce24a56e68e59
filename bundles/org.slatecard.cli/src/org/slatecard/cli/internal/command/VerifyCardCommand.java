package org.slatecard.cli.internal.command;

import java.nio.file.Path;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.CardVerification;
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
        CardVerification verification = services.verification();
        CardContents contents = services.contents();
        CardContent content = recipients == null
                ? verification.manifest(card).map(manifest -> contents.forManifest(manifest, fleet, models))
                        .orElseGet(() -> contents.forFleet(fleet, models))
                : recipients.content(contents, fleet, models);
        return verification.verify(content, card);
    }
}
