package org.slatecard.cli.internal.certificate;

import java.nio.file.Path;
import java.time.Instant;
import org.slatecard.certificates.CalendarFile;
import org.slatecard.certificates.ExpiryCalendar;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.CalendarReport;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.vault.FleetLoading;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slatecard cert calendar}: which certificate ends when, and who depends on it. */
@Command(name = "calendar")
final class CalendarCommand implements Ending {
    private final Session session;

    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Option(names = "--format", paramLabel = "text|json|ical", descriptionKey = "calendar.format")
    private CalendarFormat format = CalendarFormat.TEXT;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "calendar.at")
    private String at;

    /** How a calendar is written. */
    private enum CalendarFormat {
        TEXT, JSON, ICAL
    }

    CalendarCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        Terminal terminal = session.terminal();
        Instant instant = at == null ? Instant.now() : Instants.parse(at);
        ExpiryCalendar calendar = ExpiryCalendar.of(FleetLoading.load(file, false, terminal).fleet(), instant);
        CalendarReport report = new CalendarReport(terminal, session.versionNumber());
        switch (format) {
            case TEXT -> report.write(calendar);
            case JSON -> terminal.print(report.json(file, calendar));
            case ICAL -> terminal.out().print(CalendarFile.of(calendar, terminal.locale()));
        }
        boolean ended = calendar.entries().stream().anyMatch(entry -> entry.info().expiredAt(instant));
        return ended ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
