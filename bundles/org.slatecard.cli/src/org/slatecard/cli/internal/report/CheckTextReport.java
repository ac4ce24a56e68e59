package org.slatecard.cli.internal.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.TransferMessage;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.SuiteWeakness;
import org.slatecard.validation.Severity;

/** What servers negotiate with a camera, for people. */
public final class CheckTextReport {
    private final Terminal terminal;

    /** Writes to a terminal. */
    public CheckTextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes one server after the other. */
    public void write(List<ReportedCheck> checks) {
        boolean several = checks.stream().map(check -> check.entry().modelId()).distinct().count() > 1;
        checks.forEach(check -> write(check, several));
    }

    private void write(ReportedCheck check, boolean withModel) {
        ServerResult result = check.result();
        terminal.say(TransferMessage.SERVER.with(
                withModel ? result.server() + " (" + check.entry().modelId() + ")" : result.server(),
                result.verdict().title()));
        if (result.software() != ServerSoftware.UNKNOWN) {
            terminal.say(TransferMessage.SOFTWARE.with(result.software().product()));
        }
        if (result.verdict().isAboutSuites()) {
            terminal.say(TransferMessage.OFFER.with(name(result.documented()), name(result.reversed()),
                    order(result.order())));
            versions(result);
            result.suites().forEach(this::write);
        }
        result.findings().forEach(this::write);
        check.before().ifPresent(before -> changes(terminal, before.at(), check.changes()));
    }

    private void versions(ServerResult result) {
        if (!result.versions().isEmpty()) {
            terminal.say(TransferMessage.VERSIONS.with(result.versions().stream()
                    .map(each -> TransferMessage.VERSION.with(each.version().title(), state(each.state())))
                    .map(terminal::in).collect(Collectors.joining(", "))));
        }
    }

    static void changes(Terminal terminal, Instant before, List<Text> changes) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(terminal.locale()).format(before.atZone(ZoneId.systemDefault()));
        terminal.say((changes.isEmpty() ? TransferMessage.UNCHANGED : TransferMessage.CHANGED).with(when));
        changes.forEach(change -> terminal.say(TransferMessage.NOTE.with(change)));
    }

    private static Object name(Optional<Negotiation> negotiation) {
        return negotiation.<Object>map(Negotiation::suite).orElseGet(TransferMessage.OFFER_NONE::with);
    }

    private void write(SuiteResult suite) {
        Stream<String> weaknesses = suite.suite().weaknesses().stream().map(SuiteWeakness::title).map(terminal::in);
        Stream<String> details = suite.negotiation().stream().flatMap(each -> Stream.concat(Stream.of(each.version()),
                each.keyExchange().stream().map(Negotiation.KeyExchange::name)));
        List<String> all = Stream.of(weaknesses, details, suite.reason().stream().map(terminal::in))
                .flatMap(each -> each).toList();
        terminal.say(TransferMessage.SUITE.with(state(suite.state()),
                suite.suite().recommended() ? TransferMessage.RECOMMENDED.with() : TransferMessage.DEPRECATED.with(),
                suite.suite().name(), all.isEmpty() ? "" : "(" + String.join(", ", all) + ")"));
    }

    private void write(ServerFinding finding) {
        terminal.say(TransferMessage.FINDING.with(severity(finding.severity()), finding.message(),
                finding.rule(), finding.source()));
        finding.wayOut().ifPresent(way -> terminal.say(TransferMessage.NOTE.with(way)));
        advice(terminal, finding.advice());
    }

    /** What to change in the settings of a server. */
    static void advice(Terminal terminal, List<ServerFinding.Advice> all) {
        for (ServerFinding.Advice advice : all) {
            terminal.say(TransferMessage.ADVICE.with(advice.software().product(), advice.place()));
            advice.lines().forEach(line -> terminal.say(TransferMessage.ADVICE_LINE.with(line)));
            advice.note().ifPresent(note -> terminal.say(TransferMessage.ADVICE_LINE.with(note)));
        }
    }

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> CliText.ERROR.with();
            case WARNING -> CliText.WARNING.with();
            case INFO -> CliText.INFO.with();
        };
    }

    private static Text state(SuiteState state) {
        return switch (state) {
            case ACCEPTED -> TransferMessage.ACCEPTED.with();
            case REFUSED -> TransferMessage.REFUSED.with();
            case UNKNOWN -> TransferMessage.UNKNOWN.with();
        };
    }

    private static Text order(OfferOrder order) {
        return switch (order) {
            case SERVER -> TransferMessage.ORDER_SERVER.with();
            case CLIENT -> TransferMessage.ORDER_CLIENT.with();
            case UNKNOWN -> TransferMessage.ORDER_UNKNOWN.with();
        };
    }
}
