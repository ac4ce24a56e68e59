package org.slatecard.transfer.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.history.RehearsalEntry;
import org.slatecard.validation.Severity;
import org.slatecard.validation.report.Html;

/**
 * What rehearsals met at a server, each once however many cameras met it.
 *
 * @param html       where it is written
 * @param rehearsals the rehearsals
 */
record UploadPart(Html html, List<RehearsalEntry> rehearsals) {
    void write() {
        Set<String> seen = new LinkedHashSet<>();
        for (RehearsalEntry entry : rehearsals) {
            for (RehearsalStep step : entry.result().steps()) {
                step.found().filter(found -> seen.add(step.kind() + found.message().in(Locale.ENGLISH)))
                        .ifPresent(found -> write(step, found));
            }
        }
    }

    private void write(RehearsalStep step, Found found) {
        html.element("h3", AdminText.STEP.with(severity(found.problem().severity()), found.message()), "class",
                "rule " + found.problem().severity());
        html.element("p", AdminText.STEP.with(step.kind().title(), exchanges(step)), "class", "id");
        html.element("p", found.problem().wayOut());
        found.problem().cameraShows().ifPresent(word -> html.element("p", AdminText.CAMERA_SHOWS.with(word)));
        html.element("p", AdminText.SOURCE.with(found.problem().source(), found.problem().id()), "class", "source");
    }

    private String exchanges(RehearsalStep step) {
        return String.join("; ", step.exchanges().stream()
                .map(each -> AdminText.EXCHANGE.with(each.sent(), each.answered()).in(html.locale())).toList());
    }

    static Text severity(Severity severity) {
        return switch (severity) {
            case ERROR -> AdminText.ERROR.with();
            case WARNING -> AdminText.WARNING.with();
            case INFO -> AdminText.INFO.with();
        };
    }
}
