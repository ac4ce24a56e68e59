package org.slatecard.transfer.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.ServerFinding.Advice;
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
        steps(false).forEach(step -> write(step, step.found().orElseThrow()));
    }

    /** What is only to be known. */
    List<Text> advice() {
        return steps(true).map(step -> step.found().orElseThrow().message()).toList();
    }

    /** What to change in the settings of the server. */
    Stream<Advice> settings() {
        return steps(false).flatMap(step -> step.found().orElseThrow().advice().stream());
    }

    private Stream<RehearsalStep> steps(boolean advice) {
        Set<String> seen = new LinkedHashSet<>();
        return rehearsals.stream().flatMap(entry -> entry.result().steps().stream())
                .filter(step -> step.found().filter(
                        found -> (found.problem().severity() == Severity.INFO) == advice
                                && seen.add(step.kind() + found.message().in(Locale.ENGLISH)))
                        .isPresent());
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
