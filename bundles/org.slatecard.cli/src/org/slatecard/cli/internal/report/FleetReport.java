package org.slatecard.cli.internal.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/**
 * What is to be said of one fleet.
 *
 * @param file     as the user named it
 * @param name     name of the fleet; null where it could not be read
 * @param cameras  number of its cameras
 * @param problem  why it could not be read; null where it was
 * @param notes    what to tell about the file
 * @param counts   numbers of findings
 * @param findings in the order of the elements
 */
public record FleetReport(String file, String name, int cameras, String problem, List<String> notes, Counts counts,
        List<FindingReport> findings) {

    /** Numbers of findings. */
    public record Counts(long error, long warning, long info) {}

    /** The report on a fleet that was read and checked. */
    public static FleetReport of(Path file, LoadedFleet loaded, List<Finding> findings, Locale locale) {
        ElementLines lines = ElementLines.of(file);
        return new FleetReport(file.toString(), loaded.fleet().getName(), loaded.fleet().getCameras().size(), null,
                loaded.notes().stream().map(note -> note.in(locale)).toList(),
                new Counts(count(findings, Severity.ERROR), count(findings, Severity.WARNING),
                        count(findings, Severity.INFO)),
                findings.stream().map(finding -> FindingReport.of(finding, lines, locale)).toList());
    }

    /** The report on a fleet that could not be read. */
    public static FleetReport unreadable(Path file, Text problem, Locale locale) {
        return new FleetReport(file.toString(), null, 0, problem.in(locale), List.of(), new Counts(0, 0, 0), List.of());
    }

    /** Whether there is something to mend; advice alone is not. */
    public boolean hasFindings() {
        return counts.error + counts.warning > 0;
    }

    /** Whether it could be read. */
    public boolean wasRead() {
        return problem == null;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.rule().severity() == severity).count();
    }
}
