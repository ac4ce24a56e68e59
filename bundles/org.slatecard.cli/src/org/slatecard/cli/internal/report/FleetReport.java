package org.slatecard.cli.internal.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;

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

    /** Numbers of findings; those that somebody has accepted count for themselves alone. */
    public record Counts(long error, long warning, long info, long accepted) {
        static Counts of(List<FindingReport> findings) {
            return new Counts(of(findings, Severity.ERROR), of(findings, Severity.WARNING),
                    of(findings, Severity.INFO),
                    findings.stream().filter(finding -> finding.accepted() != null).count());
        }

        private static long of(List<FindingReport> findings, Severity severity) {
            return findings.stream().filter(finding -> finding.accepted() == null)
                    .filter(finding -> finding.severity().equals(Names.of(severity))).count();
        }
    }

    /** The report on a fleet that was read and checked, as it is on one day. */
    public static FleetReport of(Path file, LoadedFleet loaded, List<Finding> findings, LocalDate today,
            Locale locale) {
        ElementLines lines = ElementLines.of(file);
        AcceptedFindings accepted = new AcceptedFindings(loaded.fleet(), today);
        List<FindingReport> reported = findings.stream()
                .map(finding -> FindingReport.of(finding, lines, accepted, locale)).toList();
        return new FleetReport(file.toString(), loaded.fleet().getName(), loaded.fleet().getCameras().size(), null,
                loaded.notes().stream().map(note -> note.in(locale)).toList(), Counts.of(reported), reported);
    }

    /** The report on a fleet that could not be read. */
    public static FleetReport unreadable(Path file, Text problem, Locale locale) {
        return new FleetReport(file.toString(), null, 0, problem.in(locale), List.of(), new Counts(0, 0, 0, 0),
                List.of());
    }

    /** Whether there is something to mend; advice alone is not, nor what was accepted. */
    public boolean hasFindings() {
        return counts.error + counts.warning > 0;
    }

    /** Whether it could be read. */
    public boolean wasRead() {
        return problem == null;
    }
}
