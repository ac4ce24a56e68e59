package org.slatecard.cli.internal.report;

import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** Results for people, a line or two for each finding: file and line come first, so that editors can follow them. */
public final class TextReport {
    private final Terminal terminal;

    /** Writes to a terminal. */
    public TextReport(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Writes what was found; what could not be done goes to standard error. */
    public void write(ValidationReport report) {
        report.notes().forEach(terminal::complain);
        report.fleets().forEach(this::write);
    }

    private void write(FleetReport fleet) {
        if (!fleet.wasRead()) {
            terminal.complain(fleet.problem());
            return;
        }
        fleet.notes().forEach(terminal::complain);
        for (FindingReport finding : fleet.findings()) {
            terminal.say(CliText.FINDING.with(fleet.file(), finding.line(),
                    finding.accepted() == null ? severity(finding.severity()) : CliText.ACCEPTED_MARK.with(),
                    finding.path(), finding.message(), finding.rule(), finding.source()));
            terminal.say(finding.accepted() == null
                    ? CliText.WAY_OUT.with(finding.wayOut())
                    : CliText.ACCEPTED.with(finding.accepted().by(), finding.accepted().date(),
                            finding.accepted().reason()));
        }
        FleetReport.Counts counts = fleet.counts();
        Text summary = fleet.findings().isEmpty()
                ? CliText.NOTHING_FOUND.with()
                : CliText.COUNTS.with(counts.error(),
                        counts.warning(), counts.info());
        if (counts.accepted() > 0) {
            summary = CliText.COUNTS_WITH_ACCEPTED.with(counts.error(), counts.warning(), counts.info(),
                    counts.accepted());
        }
        terminal.say(CliText.SUMMARY.with(fleet.file(), fleet.cameras(), summary));
    }

    /** Writes one rule: what it looks for, on what ground, why, and the way out. */
    public void write(Rule<?> rule) {
        terminal.say(CliText.RULE.with(rule.id(), severity(Names.of(rule.severity())), rule.source(), rule.title()));
        terminal.say(CliText.RULE_WHY.with(rule.why()));
        terminal.say(CliText.WAY_OUT.with(rule.wayOut()));
    }

    private static Text severity(String name) {
        return switch (Severity.valueOf(name.toUpperCase(java.util.Locale.ROOT))) {
            case ERROR -> CliText.ERROR.with();
            case WARNING -> CliText.WARNING.with();
            case INFO -> CliText.INFO.with();
        };
    }
}
