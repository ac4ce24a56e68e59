package org.slatecard.transfer.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.TlsVersion;

/** What changed from one run to the next; what either did not find out is no change. */
public final class Differences {
    private Differences() {}

    /** Of a server: verdict, suites, versions of the protocol, what is negotiated, certificates. */
    public static List<Text> between(CheckEntry before, CheckEntry now) {
        ServerResult old = before.result();
        ServerResult fresh = now.result();
        List<Text> changes = new ArrayList<>();
        if (old.verdict() != fresh.verdict()) {
            changes.add(HistoryText.VERDICT_CHANGED.with(old.verdict().title()));
        }
        addNames(HistoryText.NO_LONGER_ACCEPTED, names(old, SuiteState.ACCEPTED), names(fresh, SuiteState.REFUSED),
                changes);
        addNames(HistoryText.NOW_ACCEPTED, names(old, SuiteState.REFUSED), names(fresh, SuiteState.ACCEPTED), changes);
        if (old.verdict().isAboutSuites() && fresh.verdict().isAboutSuites()) {
            Set<String> was = negotiated(old);
            Set<String> is = negotiated(fresh);
            if (!was.equals(is)) {
                changes.add(HistoryText.NEGOTIATED_CHANGED.with(listed(was), listed(is)));
            }
        }
        List<String> certificates = before.certificates();
        if (!certificates.isEmpty() && !now.certificates().isEmpty() && !certificates.equals(now.certificates())) {
            changes.add(HistoryText.CERTIFICATE_CHANGED.with(String.join(", ", certificates),
                    String.join(", ", now.certificates())));
        }
        return changes;
    }

    /** Of an upload: whether it succeeds, where it fails, what was found. */
    public static List<Text> between(RehearsalEntry before, RehearsalEntry now) {
        List<Text> changes = new ArrayList<>();
        Optional<RehearsalStep> old = failed(before);
        Optional<RehearsalStep> fresh = failed(now);
        if (old.isEmpty() && fresh.isPresent()) {
            changes.add(HistoryText.NOW_FAILS.with());
        } else if (old.isPresent() && fresh.isEmpty()) {
            changes.add(HistoryText.NOW_SUCCEEDS.with(old.get().kind().title()));
        } else if (!old.map(RehearsalStep::kind).equals(fresh.map(RehearsalStep::kind))) {
            changes.add(HistoryText.FAILS_ELSEWHERE.with(old.orElseThrow().kind().title()));
        }
        Map<RehearsalProblem, Text> was = problems(before);
        Map<RehearsalProblem, Text> is = problems(now);
        is.forEach((problem, message) -> {
            if (!was.containsKey(problem)) {
                changes.add(HistoryText.PROBLEM_NEW.with(message));
            }
        });
        was.forEach((problem, message) -> {
            if (!is.containsKey(problem)) {
                changes.add(HistoryText.PROBLEM_GONE.with(message));
            }
        });
        return changes;
    }

    private static void addNames(HistoryText text, Set<String> before, Set<String> now, List<Text> changes) {
        Set<String> changed = new TreeSet<>(before);
        changed.retainAll(now);
        if (!changed.isEmpty()) {
            changes.add(text.with(listed(changed)));
        }
    }

    /** Of suites, and of versions of the protocol. */
    private static Set<String> names(ServerResult result, SuiteState state) {
        return Stream.concat(
                result.suites().stream().filter(suite -> suite.state() == state).map(suite -> suite.suite().name()),
                result.versions(state).stream().map(TlsVersion::title)).collect(Collectors.toSet());
    }

    private static Set<String> negotiated(ServerResult result) {
        return Stream.of(result.documented(), result.reversed()).flatMap(Optional::stream).map(Negotiation::suite)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object listed(Set<String> names) {
        return names.isEmpty() ? HistoryText.NOTHING.with() : String.join(", ", names);
    }

    private static Optional<RehearsalStep> failed(RehearsalEntry entry) {
        return entry.result().steps().stream().filter(RehearsalStep::isFailed).findFirst();
    }

    /** In the order of the steps, each with what was said of it first. */
    private static Map<RehearsalProblem, Text> problems(RehearsalEntry entry) {
        Map<RehearsalProblem, Text> problems = new LinkedHashMap<>();
        entry.result().steps().stream().flatMap(step -> step.found().stream())
                .forEach(found -> problems.putIfAbsent(found.problem(), found.message()));
        return problems;
    }
}
