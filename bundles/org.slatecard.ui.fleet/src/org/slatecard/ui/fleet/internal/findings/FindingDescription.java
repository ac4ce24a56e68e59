package org.slatecard.ui.fleet.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Facts;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** Everything that is known of a finding, in words. */
final class FindingDescription {
    private final Locale locale;
    private final Facts facts = new Facts();

    FindingDescription(Locale locale) {
        this.locale = locale;
    }

    /**
     * A part of the description.
     *
     * @param title what stands above it; none where it is empty
     * @param text  the part
     */
    record Part(String title, String text) {}

    /** One finding. */
    List<Part> of(FindingRow row) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(row.finding().rule().title().in(locale), row.message()));
        row.acceptance().ifPresent(acceptance -> parts.add(new Part(Messages.PartAccepted, accepted(acceptance))));
        addReasons(row.finding().rule(), parts);
        if (row.fixable()) {
            parts.add(new Part(Messages.PartFix, row.finding().fixLabel().orElseThrow().in(locale)));
        }
        addSources(row.finding().rule(), parts);
        return parts;
    }

    /** What findings have in common. */
    List<Part> of(FindingGroup group) {
        Rule<?> rule = group.rows().get(0).finding().rule();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(group.title(), count(group.rows().size())));
        if (group.isOfOneRule()) {
            addReasons(rule, parts);
            addSources(rule, parts);
        } else {
            parts.add(new Part("", Messages.OpenGroup));
        }
        return parts;
    }

    /** What somebody has decided to live with, and until when. */
    static String accepted(Acceptance acceptance) {
        Object[] who = {acceptance.getReason(), acceptance.getBy(), acceptance.getDate(), acceptance.getUntil()};
        return NLS.bind(acceptance.getUntil() == null ? Messages.AcceptedBy : Messages.AcceptedByUntil, who);
    }

    /** A cell of text for each thing that somebody needs who does not have the fleet before him. */
    List<String> line(FindingRow row) {
        Finding finding = row.finding();
        return List.of(severity(finding.rule().severity()), row.place().path(), row.message(),
                finding.rule().wayOut().in(locale), finding.rule().source(), finding.rule().id(),
                row.acceptance().map(FindingDescription::accepted).orElse(""));
    }

    /** How many findings, in words. */
    static String count(int findings) {
        return findings == 1 ? Messages.OneFinding : NLS.bind(Messages.Findings, findings);
    }

    private void addReasons(Rule<?> rule, List<Part> parts) {
        parts.add(new Part(Messages.PartWhy, rule.why().in(locale)));
        parts.add(new Part(Messages.PartWayOut, rule.wayOut().in(locale)));
    }

    private void addSources(Rule<?> rule, List<Part> parts) {
        parts.add(new Part(Messages.PartSource, source(rule.source())));
        facts.of(rule).stream().filter(fact -> !fact.equals(rule.source()))
                .forEach(fact -> parts.add(new Part(Messages.PartAdvice, source(fact))));
    }

    private String source(String source) {
        return facts.text(source).map((Text text) -> NLS.bind(Messages.SourceWithText, source, text.in(locale)))
                .orElse(source);
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Error;
            case WARNING -> Messages.Warning;
            case INFO -> Messages.Advice;
        };
    }
}
