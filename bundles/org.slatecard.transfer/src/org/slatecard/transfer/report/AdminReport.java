package org.slatecard.transfer.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerFinding.Advice;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.VersionResult;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.RehearsalEntry;
import org.slatecard.validation.Severity;
import org.slatecard.validation.report.Html;

/**
 * The report for whoever runs a server, as one HTML page that needs nothing else: what to change and why, and the exact
 * lines. Holds no secret, and nothing of the fleet but labels of cameras and the directories that they upload to.
 */
public final class AdminReport {
    private static final String CLASS = "class";

    private final Locale locale;
    private final ZonedDateTime made;
    private final String version;

    /**
     * A report.
     *
     * @param locale  its language
     * @param made    when
     * @param version of the product
     */
    public AdminReport(Locale locale, ZonedDateTime made, String version) {
        this.locale = locale;
        this.made = made;
        this.version = version;
    }

    /** The page on all servers that were checked or rehearsed with, each on a sheet of its own when it is printed. */
    public String of(List<CheckEntry> checks, List<RehearsalEntry> rehearsals) {
        Set<ServerAddress> servers = new LinkedHashSet<>();
        checks.forEach(entry -> servers.add(entry.result().server()));
        rehearsals.forEach(entry -> servers.add(entry.result().server()));
        String names = servers.stream().map(ServerAddress::toString).collect(Collectors.joining(", "));
        return Html.page(locale, AdminText.TITLE.with(names), html -> {
            servers.forEach(server -> html.element("main", () -> new Sheet(html, server,
                    checks.stream().filter(entry -> entry.result().server().equals(server)).toList(),
                    rehearsals.stream().filter(entry -> entry.result().server().equals(server)).toList()).write(),
                    CLASS, "sheet"));
            html.element("footer", AdminText.FOOTER.with(version, html.time(made)));
        });
    }

    /** What is said of one server. */
    private record Sheet(Html html, ServerAddress server, List<CheckEntry> checks, List<RehearsalEntry> rehearsals) {
        void write() {
            html.element("h1", AdminText.TITLE.with(server));
            html.element("p", AdminText.INTRODUCTION.with());
            checks.forEach(entry -> html.element("p",
                    AdminText.CHECKED.with(time(entry.at()), entry.modelId(), entry.result().verdict().title())));
            rehearsals.forEach(entry -> html.element("p",
                    AdminText.REHEARSED.with(time(entry.result().at()), entry.result().camera())));
            List<ServerFinding> toMend = findings().filter(each -> each.severity() != Severity.INFO).toList();
            html.element("h2", AdminText.CHANGE.with());
            toMend.forEach(this::write);
            new UploadPart(html, rehearsals).write();
            if (toMend.isEmpty() && rehearsals.stream().noneMatch(entry -> entry.result().hasFindings())) {
                html.element("p", AdminText.NOTHING_TO_CHANGE.with());
            }
            settings();
            also();
            checks.stream().filter(entry -> entry.result().verdict().isAboutSuites()).forEach(this::suites);
        }

        private String time(Instant at) {
            return html.time(at.atZone(ZoneId.systemDefault()));
        }

        /** Each once, though two models may have met the same. */
        private Stream<ServerFinding> findings() {
            Set<String> seen = new LinkedHashSet<>();
            return checks.stream().flatMap(entry -> entry.result().findings().stream())
                    .filter(finding -> seen.add(finding.rule() + finding.message().in(Locale.ENGLISH)));
        }

        private void write(ServerFinding finding) {
            html.element("h3", AdminText.STEP.with(UploadPart.severity(finding.severity()), finding.message()), CLASS,
                    "rule " + finding.severity());
            finding.wayOut().ifPresent(way -> html.element("p", way));
            html.element("p", AdminText.SOURCE.with(finding.source(), finding.rule()), CLASS, "source");
        }

        private void settings() {
            Set<String> seen = new LinkedHashSet<>();
            List<Advice> advice = Stream.concat(findings().flatMap(finding -> finding.advice().stream()),
                    new UploadPart(html, rehearsals).settings())
                    .filter(each -> seen.add(each.software() + String.join("\n", each.lines())
                            + each.note().map(note -> note.in(Locale.ENGLISH)).orElse("")))
                    .toList();
            if (advice.isEmpty()) {
                return;
            }
            html.element("h2", AdminText.SETTINGS.with());
            html.element("p", AdminText.SETTINGS_INTRODUCTION.with());
            for (Advice each : advice) {
                html.element("h3", AdminText.PLACE.with(each.software().product(), each.place()));
                if (!each.lines().isEmpty()) {
                    html.element("pre", String.join("\n", each.lines()));
                }
                each.note().filter(note -> seen.add(note.in(Locale.ENGLISH)))
                        .ifPresent(note -> html.element("p", note));
            }
        }

        private void also() {
            List<Text> advice = Stream.concat(
                    findings().filter(each -> each.severity() == Severity.INFO).map(ServerFinding::message),
                    new UploadPart(html, rehearsals).advice().stream()).toList();
            if (!advice.isEmpty()) {
                html.element("h2", AdminText.ALSO.with());
                html.element("ul", () -> advice.forEach(each -> html.element("li", each)));
            }
        }

        private void suites(CheckEntry entry) {
            html.element("h2", AdminText.SUITES.with(entry.modelId()));
            html.element("ul", () -> entry.result().suites().forEach(this::suite), CLASS, "suites");
            if (!entry.result().versions().isEmpty()) {
                html.element("p", AdminText.VERSIONS.with(entry.result().versions().stream().map(Sheet::version)
                        .reduce(AdminText.LISTED::with).orElseThrow()));
            }
        }

        private static Text version(VersionResult result) {
            return AdminText.VERSION.with(result.version().title(), state(result.state()));
        }

        private void suite(SuiteResult result) {
            html.element("li", () -> {
                html.element("span", result.suite().name(), CLASS, "id");
                html.text(" ");
                html.text(AdminText.SUITE.with(state(result.state()),
                        (result.suite().recommended() ? AdminText.RECOMMENDED : AdminText.DEPRECATED).with()));
            });
        }

        private static Text state(SuiteState state) {
            return switch (state) {
                case ACCEPTED -> AdminText.ACCEPTED.with();
                case REFUSED -> AdminText.REFUSED.with();
                case UNKNOWN -> AdminText.UNKNOWN.with();
            };
        }
    }
}
