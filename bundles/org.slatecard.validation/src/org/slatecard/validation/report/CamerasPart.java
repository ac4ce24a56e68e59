package org.slatecard.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;

/** Which cameras can go out: all of them in one bar, by group, and one by one with the worst first. */
final class CamerasPart {
    /** How many rules are named beside a camera. */
    private static final int NAMED = 3;

    private final Html html;
    private final List<Row> rows = new ArrayList<>();

    /** A camera with what it is set up with, its verdict, and the rules behind that, the worst first. */
    private record Row(EffectiveConfiguration camera, Readiness readiness, List<Rule<?>> causes) {}

    CamerasPart(Html html, CheckedFleet checked) {
        this.html = html;
        FleetReadiness readiness = checked.readiness();
        for (Camera camera : checked.fleet().getCameras()) {
            EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
            rows.add(new Row(configuration, readiness.of(configuration),
                    causes(readiness.concerning(configuration), checked.accepted())));
        }
    }

    void write() {
        html.element("h2", ReportText.READINESS.with());
        ReadinessBar all = bar(rows);
        all.draw(html);
        html.element("p", all.words(), "class", "counts");
        writeGroups();
        writeCauses();
        html.element("h2", ReportText.CAMERAS.with());
        Table.write(html, List.of(ReportText.CAMERA.with(), ReportText.SERIAL_NUMBER.with(), ReportText.MODEL.with(),
                ReportText.GROUP.with(), ReportText.VERDICT.with()),
                () -> rows.stream()
                        .sorted(Comparator.comparing(row -> row.readiness().state())).forEach(this::write));
    }

    private void writeGroups() {
        Map<CameraGroup, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.camera().camera().getGroup(), key -> new ArrayList<>())
                .add(row));
        if (groups.size() < 2) {
            return;
        }
        Table.write(html, List.of(ReportText.GROUP.with(), ReportText.BAR.with(), ReportText.IN_WORDS.with()),
                () -> groups.forEach((group, members) -> html.element("tr", () -> {
                    html.element("td", name(group));
                    html.element("td", () -> bar(members).draw(html), "class", "bar");
                    html.element("td", bar(members).words());
                })));
    }

    private void write(Row row) {
        Camera camera = row.camera().camera();
        html.element("tr", () -> {
            html.element("td", ElementName.readable(camera.getLabel()));
            html.element("td", ElementName.readable(camera.getSerialNumber()));
            html.element("td", ElementName.readable(row.camera().modelId().value()));
            html.element("td", name(camera.getGroup()));
            html.element("td", () -> {
                html.element("span", ReadinessBar.verdict(row.readiness()), "class",
                        "verdict " + row.readiness().state());
                if (!row.causes().isEmpty()) {
                    html.empty("br");
                    html.text(titles(row.causes()));
                }
            }, "class", "verdict");
        });
    }

    /** What keeps cameras back, with how many each: the mend that helps most comes first. */
    private void writeCauses() {
        Map<String, Rule<?>> rules = new HashMap<>();
        Map<String, Long> cameras = rows.stream().flatMap(row -> row.causes().stream())
                .peek(rule -> rules.put(rule.id(), rule))
                .collect(Collectors.groupingBy(Rule::id, Collectors.counting()));
        if (cameras.isEmpty()) {
            return;
        }
        html.element("h3", ReportText.CAUSES.with());
        Table.write(html, List.of(ReportText.CAUSE.with(), ReportText.CAMERAS.with()),
                () -> rules.values().stream().sorted(Comparator.comparing((Rule<?> rule) -> rule.severity())
                        .thenComparing(rule -> -cameras.get(rule.id())).thenComparing(Rule::id))
                        .forEach(rule -> html.element("tr", () -> {
                            html.element("td", FindingsPart.heading(rule));
                            html.element("td", String.valueOf(cameras.get(rule.id())));
                        })));
    }

    private static Text titles(List<Rule<?>> rules) {
        Text first = rules.stream().limit(NAMED).map(Rule::title).reduce(ReportText.LIST::with).orElseThrow();
        return rules.size() > NAMED ? ReportText.AND_MORE.with(first, rules.size() - NAMED) : first;
    }

    /** The rules behind a verdict; advice is not. */
    private static List<Rule<?>> causes(List<Finding> findings, AcceptedFindings accepted) {
        Map<String, Rule<?>> rules = new LinkedHashMap<>();
        findings.stream().filter(finding -> accepted.of(finding).isEmpty()).map(Finding::rule)
                .filter(rule -> rule.saysUnchecked() || rule.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Rule::severity)).forEach(rule -> rules.put(rule.id(), rule));
        return List.copyOf(rules.values());
    }

    private static ReadinessBar bar(List<Row> rows) {
        return ReadinessBar.of(rows.stream().map(Row::readiness).toList());
    }

    /** A group with those that it is in, outermost first. */
    private String name(CameraGroup group) {
        Set<CameraGroup> path = new LinkedHashSet<>();
        CameraGroup next = group;
        while (next != null && path.add(next)) {
            next = next.getParent();
        }
        return path.isEmpty()
                ? ReportText.NO_GROUP.with().in(html.locale())
                : String.join(" / ", new ArrayList<>(path).reversed().stream().map(ElementName::of)
                        .map(ElementName::readable).toList());
    }
}
