package org.slatecard.cli.internal.report;

import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.TransferMessage;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Exchange;

/** How a rehearsal went, for people: a line for each step, and what to do where one found something. */
public final class RehearsalTextReport {
    private final Terminal terminal;

    /** Writes to a terminal. */
    public RehearsalTextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes one rehearsal. */
    public void write(ReportedRehearsal rehearsal) {
        RehearsalResult result = rehearsal.result();
        terminal.say(TransferMessage.REHEARSAL.with(result.camera(), result.target(), result.server(),
                result.succeeds() ? TransferMessage.SUCCEEDS.with() : TransferMessage.FAILS.with()));
        result.steps().forEach(this::write);
        rehearsal.before().ifPresent(
                before -> CheckTextReport.changes(terminal, before.result().at(), rehearsal.changes()));
    }

    private void write(RehearsalStep step) {
        terminal.say(TransferMessage.STEP.with(step.kind().title(), state(step), step.time().toMillis()));
        for (Exchange each : step.exchanges()) {
            terminal.say(TransferMessage.EXCHANGE.with(each.sent(), each.answered()));
        }
        step.found().ifPresent(found -> {
            terminal.say(TransferMessage.NOTE.with(found.message()));
            terminal.say(TransferMessage.NOTE.with(found.problem().wayOut()));
            found.problem().cameraShows().ifPresent(word -> terminal.say(TransferMessage.CAMERA_SHOWS.with(word)));
            CheckTextReport.advice(terminal, found.advice());
        });
    }

    private static Text state(RehearsalStep step) {
        return step.found().map(found -> CheckTextReport.severity(found.problem().severity()))
                .orElseGet(TransferMessage.DONE::with);
    }
}
