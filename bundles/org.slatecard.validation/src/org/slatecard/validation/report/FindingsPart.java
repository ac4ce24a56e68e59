package org.slatecard.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Facts;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** What was found, rule by rule: the worst first, with why, way out and source; then what somebody has accepted. */
final class FindingsPart {
    private final Html html;
    private final CheckedFleet checked;
    private final Facts facts = new Facts();

    FindingsPart(Html html, CheckedFleet checked) {
        this.html = html;
        this.checked = checked;
    }

    void write() {
        html.element("h2", ReportText.FINDINGS.with());
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        List<Finding> accepted = new ArrayList<>();
        checked.findings().stream().sorted(Comparator.comparing((Finding finding) -> finding.rule().severity())
                .thenComparing(finding -> finding.rule().id())).forEach(finding -> {
                    if (checked.accepted().of(finding).isPresent()) {
                        accepted.add(finding);
                    } else {
                        byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
                    }
                });
        List<Finding> open = byRule.values().stream().flatMap(List::stream).toList();
        html.element("p", ReportText.COUNTS.with(count(open, Severity.ERROR), count(open, Severity.WARNING),
                count(open, Severity.INFO), accepted.size()), "class", "counts");
        if (byRule.isEmpty()) {
            html.element("p", ReportText.NOTHING_FOUND.with());
        }
        byRule.values().forEach(this::writeRule);
        if (!accepted.isEmpty()) {
            writeAccepted(accepted);
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.rule().severity() == severity).count();
    }

    private void writeRule(List<Finding> findings) {
        Rule<?> rule = findings.get(0).rule();
        html.element("h3", ReportText.RULE.with(heading(rule), findings.size()), "class",
                "rule " + rule.severity());
        html.element("p", rule.id(), "class", "id");
        html.element("p", rule.why());
        html.element("p", ReportText.WAY_OUT.with(rule.wayOut()));
        html.element("p", source(rule), "class", "source");
        Table.write(html, List.of(ReportText.WHERE.with(), ReportText.WHAT.with()),
                () -> findings.forEach(finding -> html.element("tr", () -> {
                    html.element("td", where(finding));
                    html.element("td", finding.message());
                })));
    }

    private void writeAccepted(List<Finding> accepted) {
        html.element("h2", ReportText.ACCEPTED.with());
        html.element("p", ReportText.ACCEPTED_MEANS.with());
        Table.write(html, List.of(ReportText.WHERE.with(), ReportText.WHAT.with(), ReportText.BY.with(),
                ReportText.REASON.with()), () -> accepted.forEach(finding -> html.element("tr", () -> {
                    Acceptance acceptance = checked.accepted().of(finding).orElseThrow();
                    html.element("td", where(finding));
                    html.element("td", finding.message());
                    html.element("td", acceptance.getUntil() == null
                            ? ReportText.BY_ON.with(text(acceptance.getBy()), text(acceptance.getDate()))
                            : ReportText.BY_ON_UNTIL.with(text(acceptance.getBy()), text(acceptance.getDate()),
                                    acceptance.getUntil()));
                    html.element("td", text(acceptance.getReason()));
                })));
    }

    private Text source(Rule<?> rule) {
        return facts.text(rule.source()).map(fact -> ReportText.SOURCE_TEXT.with(rule.source(), fact))
                .orElseGet(() -> ReportText.SOURCE.with(rule.source()));
    }

    private String where(Finding finding) {
        return ElementName.path(finding.subject(), finding.feature(), html.locale());
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** A rule by its title, after how much it matters. */
    static Text heading(Rule<?> rule) {
        return ReportText.RULE_HEADING.with(severity(rule), rule.title());
    }

    private static Text severity(Rule<?> rule) {
        return switch (rule.severity()) {
            case ERROR -> ReportText.ERROR.with();
            case WARNING -> ReportText.WARNING.with();
            case INFO -> ReportText.INFO.with();
        };
    }
}
