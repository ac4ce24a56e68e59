package org.slatecard.validation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;

/** Which cameras can go out: all of them in one bar, by group, and one by one with the worst first. */
final class CamerasPart {
    private final Html html;
    private final List<Row> rows = new ArrayList<>();

    /** A camera with what it is set up with, and its verdict. */
    private record Row(EffectiveConfiguration camera, Readiness readiness) {}

    CamerasPart(Html html, CheckedFleet checked) {
        this.html = html;
        FleetReadiness readiness = checked.readiness();
        for (Camera camera : checked.fleet().getCameras()) {
            EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
            rows.add(new Row(configuration, readiness.of(configuration)));
        }
    }

    void write() {
        html.element("h2", ReportText.READINESS.with());
        ReadinessBar all = bar(rows);
        all.draw(html);
        html.element("p", all.words(), "class", "counts");
        writeGroups();
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
            html.element("td", ElementName.of(camera));
            html.element("td", Objects.requireNonNullElse(camera.getSerialNumber(), ""));
            html.element("td", Objects.requireNonNullElse(row.camera().modelId().value(), ""));
            html.element("td", name(camera.getGroup()));
            html.element("td", () -> {
                html.element("span", ReadinessBar.verdict(row.readiness().state()), "class",
                        "verdict " + row.readiness().state());
                if (row.readiness().state() != Readiness.State.READY) {
                    html.empty("br");
                    html.text(row.readiness().summary());
                }
            });
        });
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
                : String.join(" / ", new ArrayList<>(path).reversed().stream().map(ElementName::of).toList());
    }
}
