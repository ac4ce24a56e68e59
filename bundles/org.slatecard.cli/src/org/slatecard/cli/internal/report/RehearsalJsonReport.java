package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.RehearsalStep.Found;

/** How rehearsals went, for programs; schema {@code rehearse-1.json}. What is not there is null. */
public final class RehearsalJsonReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    private final Language language;
    private final String version;

    /** Writes in a language, for a version of the product. */
    public RehearsalJsonReport(Language language, String version) {
        this.language = language;
        this.version = version;
    }

    private record Report(String schema, String slatecard, String language, List<Rehearsed> rehearsals) {}

    private record Rehearsed(String camera, String target, String host, int port, String at, boolean succeeds,
            List<Step> steps, String since, List<String> changes) {}

    private record Step(String step, long milliseconds, List<Exchange> exchanges, Problem problem) {}

    private record Problem(String id, String severity, String source, String message, String wayOut,
            String cameraShows, List<ServerSettings> advice) {}

    /** The results, one after the other. */
    public String of(List<ReportedRehearsal> rehearsals) {
        return GSON.toJson(new Report(JsonReport.SCHEMAS + "rehearse-1.json", version, language.tag(),
                rehearsals.stream().map(this::rehearsed).toList()));
    }

    private Rehearsed rehearsed(ReportedRehearsal rehearsal) {
        RehearsalResult result = rehearsal.result();
        return new Rehearsed(result.camera(), result.target(), result.server().host(), result.server().port(),
                result.at().toString(), result.succeeds(), result.steps().stream().map(this::step).toList(),
                rehearsal.before().map(before -> before.result().at().toString()).orElse(null),
                rehearsal.changes().stream().map(change -> change.in(language.locale())).toList());
    }

    private Step step(RehearsalStep step) {
        return new Step(step.kind().id(), step.time().toMillis(), step.exchanges(),
                step.found().map(this::problem).orElse(null));
    }

    private Problem problem(Found found) {
        RehearsalProblem problem = found.problem();
        return new Problem(problem.id(), Names.of(problem.severity()), problem.source(),
                found.message().in(language.locale()), problem.wayOut().in(language.locale()),
                problem.cameraShows().orElse(null), ServerSettings.of(found.advice(), language.locale()));
    }
}
