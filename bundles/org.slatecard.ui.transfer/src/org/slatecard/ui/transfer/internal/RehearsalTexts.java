package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.history.KnownRehearsal;
import org.slatecard.validation.Severity;

/** What a rehearsal says, in words. */
final class RehearsalTexts {
    private RehearsalTexts() {}

    /** Whether an upload succeeds, and else where it ends. */
    static String verdict(RehearsalResult result) {
        Optional<RehearsalStep> failed = result.steps().stream().filter(RehearsalStep::isFailed).findFirst();
        if (failed.isPresent()) {
            return NLS.bind(Messages.UploadFails, title(failed.get()));
        }
        return result.hasFindings() ? Messages.UploadSucceedsBut : Messages.UploadSucceeds;
    }

    /** The same, and whether it is the result of something else than the fleet says now. */
    static String verdict(KnownRehearsal known) {
        String verdict = verdict(known.entry().result());
        return known.changes().isPresent() ? NLS.bind(Messages.Outdated, verdict) : verdict;
    }

    static String title(RehearsalStep step) {
        return step.kind().title().in(Locale.getDefault());
    }

    /** A step in a line: what was done, how it went, how long it took. */
    static String heading(RehearsalStep step) {
        return NLS.bind(Messages.Step, new Object[]{title(step),
                step.found().map(found -> severity(found.problem().severity())).orElse(Messages.StepGood),
                step.time().toMillis()});
    }

    /** All there is to say of a step. */
    static StyledLines details(RehearsalStep step) {
        StyledLines lines = new StyledLines();
        step.exchanges().forEach(each -> lines.plain(NLS.bind(Messages.Sent, each.sent()))
                .plain(NLS.bind(Messages.Answered, each.answered())));
        step.found().ifPresent(found -> add(found, lines));
        return lines;
    }

    private static void add(Found found, StyledLines lines) {
        Locale locale = Locale.getDefault();
        lines.plain("").bold(severity(found.problem().severity())).plain(found.message().in(locale)).plain("")
                .bold(Messages.WhatToDo).plain(found.problem().wayOut().in(locale)).plain("");
        found.problem().cameraShows().ifPresent(word -> lines.plain(NLS.bind(Messages.CameraShows, word)));
        lines.plain(NLS.bind(Messages.Source, found.problem().source(), found.problem().id()));
        if (!found.advice().isEmpty()) {
            lines.plain("").bold(Messages.Settings).plain(Settings.of(found.advice()));
        }
    }

    /** What there is to mend, to be sent to whoever runs the server. */
    static String advice(RehearsalResult result) {
        Locale locale = Locale.getDefault();
        List<String> lines = new ArrayList<>(List.of(NLS.bind(Messages.AdviceFor,
                new Object[]{result.server(), result.camera(), result.target()}), verdict(result)));
        for (RehearsalStep step : result.steps()) {
            step.found().filter(found -> found.problem().severity() != Severity.INFO).ifPresent(found -> {
                lines.add("");
                lines.add(heading(step));
                step.exchanges().forEach(each -> lines.add(each.sent() + " → " + each.answered()));
                lines.add(found.message().in(locale));
                lines.add(found.problem().wayOut().in(locale));
                if (!found.advice().isEmpty()) {
                    lines.add(Settings.of(found.advice()));
                }
            });
        }
        return String.join("\n", lines);
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Error;
            case WARNING -> Messages.Warning;
            case INFO -> Messages.Advice;
        };
    }
}
