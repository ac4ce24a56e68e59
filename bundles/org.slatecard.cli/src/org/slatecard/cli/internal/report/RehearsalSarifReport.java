package org.slatecard.cli.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slatecard.cli.internal.report.SarifReport.Configuration;
import org.slatecard.cli.internal.report.SarifReport.Descriptor;
import org.slatecard.cli.internal.report.SarifReport.Message;
import org.slatecard.cli.internal.report.SarifReport.Result;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.cli.internal.text.TransferMessage;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;

/** What rehearsals found as SARIF 2.1.0 (OASIS). The place of a finding is the URI of its server. */
public final class RehearsalSarifReport {
    private final SarifReport sarif;
    private final Locale locale;

    /** Writes in a language, for a version of the product. */
    public RehearsalSarifReport(Language language, String version) {
        sarif = new SarifReport(language, version);
        locale = language.locale();
    }

    /** What was found, with all that could have been. */
    public String of(List<ReportedRehearsal> rehearsals) {
        List<Result> found = new ArrayList<>();
        for (ReportedRehearsal rehearsal : rehearsals) {
            rehearsal.result().steps().forEach(
                    step -> step.found().ifPresent(each -> found.add(result(rehearsal.result(), step, each))));
        }
        return sarif.of(Arrays.stream(RehearsalProblem.values()).map(this::descriptor).toList(), List.of(), true,
                found);
    }

    private Descriptor descriptor(RehearsalProblem problem) {
        Message wayOut = new Message(problem.wayOut().in(locale));
        return new Descriptor(problem.id(), new Message(problem.id()), wayOut, wayOut,
                new Configuration(SarifReport.level(Names.of(problem.severity()))), Map.of("source", problem.source()));
    }

    private Result result(RehearsalResult rehearsal, RehearsalStep step, Found found) {
        RehearsalProblem problem = found.problem();
        SarifPlace place = new SarifPlace(rehearsal.server());
        String message = TransferMessage.REHEARSAL
                .with(rehearsal.camera(), rehearsal.target(), step.kind().title(), found.message()).in(locale);
        return new Result(problem.id(), problem.ordinal(), SarifReport.level(Names.of(problem.severity())),
                new Message(message), List.of(place.location()),
                place.fingerprint(problem.id() + ":" + rehearsal.camera() + ":" + step.kind().id()), List.of());
    }
}
