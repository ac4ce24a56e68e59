package org.slatecard.validation.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.page.ModelEntry;
import org.slatecard.model.page.ModelPage;

/** What is known of the camera models behind the verdicts: how much of it is assumed, and what the user corrected. */
final class ModelsPart {
    private final Html html;
    private final CheckedFleet checked;

    ModelsPart(Html html, CheckedFleet checked) {
        this.html = html;
        this.checked = checked;
    }

    void write() {
        Set<String> ids = new TreeSet<>();
        for (Camera camera : checked.fleet().getCameras()) {
            String id = EffectiveConfiguration.of(camera).modelId().value();
            if (id != null) {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        html.element("h2", ReportText.MODELS.with());
        for (String id : ids) {
            checked.models().find(id).ifPresentOrElse(this::write, () -> html.element("p", ReportText.MODEL_UNKNOWN
                    .with(id, checked.models().problem(id).<Object>map(text -> text).orElse("")), "class", "problem"));
        }
    }

    private void write(CameraModel model) {
        ModelPage page = ModelPage.of(model);
        html.element("p", ReportText.MODEL_COUNTS.with(model.getId(), page.count(Provenance.DOCUMENTED),
                page.count(Provenance.ASSUMED), page.count(Provenance.CORRECTED)));
        if (page.count(Provenance.CORRECTED) == 0) {
            return;
        }
        Table.write(html, List.of(ReportText.CORRECTED_VALUE.with(), ReportText.VALUE.with(),
                ReportText.BEFORE.with(), ReportText.REASON.with()),
                () -> page.sections().stream().flatMap(section -> section.entries().stream())
                        .forEach(this::writeCorrections));
    }

    private void writeCorrections(ModelEntry entry) {
        entry.values().stream().filter(value -> value.origin().isCorrected())
                .forEach(value -> html.element("tr", () -> {
                    html.element("td", ReportText.VALUE_OF.with(entry.title(), value.label()));
                    html.element("td", value.shown());
                    html.element("td", value.beforeCorrection().orElse(value).shown());
                    html.element("td",
                            ReportText.CORRECTED_ON.with(Objects.requireNonNullElse(value.origin().date(), ""),
                                    Objects.requireNonNullElse(value.origin().source(), "")));
                }));
    }
}
