package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.SuiteWeakness;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.ui.transfer.internal.MatrixRow.Cell;
import org.slatecard.validation.Severity;

/** What the matrix of a check says: first the servers as a whole, then suite by suite, those that are recommended first. */
final class MatrixRows {
    private MatrixRows() {}

    static List<MatrixRow> of(List<CheckedServer> servers) {
        List<MatrixRow> rows = new ArrayList<>(List.of(
                new MatrixRow(Messages.Verdict, "", server -> verdict(server.result())),
                new MatrixRow(Messages.Findings, "", server -> findings(server.result())),
                new MatrixRow(Messages.Negotiated, "", server -> negotiated(server.result().documented())),
                new MatrixRow(Messages.NegotiatedReversed, "", server -> negotiated(server.result().reversed())),
                new MatrixRow(Messages.Order, "", server -> Cell.of(order(server.result().order()))),
                new MatrixRow(Messages.Versions, "", server -> versions(server.result()))));
        servers.stream().flatMap(server -> server.result().suites().stream()).map(SuiteResult::suite)
                .collect(Collectors.toMap(OfferedSuite::name, suite -> suite, (first, second) -> first,
                        LinkedHashMap::new))
                .values().stream().sorted(Comparator.comparing(OfferedSuite::recommended).reversed())
                .map(MatrixRows::row).forEach(rows::add);
        return rows;
    }

    private static MatrixRow row(OfferedSuite suite) {
        return new MatrixRow(suite.name(), suite.recommended() ? Messages.Recommended : Messages.Deprecated,
                server -> server.result().suites().stream()
                        .filter(each -> each.suite().name().equals(suite.name())).findFirst()
                        .map(MatrixRows::cell).orElseGet(() -> Cell.of("")));
    }

    private static Cell verdict(ServerResult result) {
        String text = result.verdict().title().in(Locale.getDefault());
        return new Cell(text, Sign.of(result.verdict()), text);
    }

    private static Cell findings(ServerResult result) {
        String text = NLS.bind(Messages.FindingCounts, Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> result.findings().stream().filter(each -> each.severity() == severity).count())
                .toArray());
        Sign sign = result.findings().stream().findFirst().map(weightiest -> Sign.of(weightiest.severity()))
                .orElse(Sign.GOOD);
        return new Cell(text, sign, text);
    }

    private static Cell negotiated(Optional<Negotiation> negotiation) {
        return Cell.of(negotiation.map(Negotiation::suite).orElse(Messages.Nothing));
    }

    private static String order(OfferOrder order) {
        return switch (order) {
            case SERVER -> Messages.OrderServer;
            case CLIENT -> Messages.OrderClient;
            case UNKNOWN -> Messages.OrderUnknown;
        };
    }

    private static Cell versions(ServerResult result) {
        List<TlsVersion> accepted = result.versions(SuiteState.ACCEPTED);
        String all = result.versions().stream()
                .map(each -> NLS.bind(Messages.Version, each.version().title(), state(each.state())))
                .collect(Collectors.joining("\n"));
        return new Cell(accepted.stream().map(TlsVersion::title).collect(Collectors.joining(", ")),
                accepted.isEmpty() ? null : Sign.of(accepted), all);
    }

    private static Cell cell(SuiteResult suite) {
        String text = state(suite.state());
        Stream<String> agreed = suite.negotiation().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.version()),
                        each.keyExchange().stream().map(Negotiation.KeyExchange::name)));
        Stream<String> weak = suite.suite().weaknesses().stream().map(SuiteWeakness::title)
                .map(title -> title.in(Locale.getDefault()));
        Stream<String> reason = suite.reason().stream().map(each -> each.in(Locale.getDefault()));
        List<String> details = Stream.of(Stream.of(text), agreed, weak, reason).flatMap(each -> each).toList();
        return new Cell(text, Sign.of(suite), String.join("\n", details));
    }

    private static String state(SuiteState state) {
        return switch (state) {
            case ACCEPTED -> Messages.Accepted;
            case REFUSED -> Messages.Refused;
            case UNKNOWN -> Messages.Unknown;
        };
    }
}
