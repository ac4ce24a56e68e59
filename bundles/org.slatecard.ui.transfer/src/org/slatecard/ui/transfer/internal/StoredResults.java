package org.slatecard.ui.transfer.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.HistoryFile;
import org.slatecard.transfer.history.RehearsalEntry;

/** The results beside a fleet. Reads and writes a file: not for the UI thread. */
final class StoredResults {
    private final Path fleet;
    private final HistoryFile file = new HistoryFile(new DurableWriter());

    /** Those beside the file that the workspace links to. */
    StoredResults(IFile fleet) {
        this.fleet = fleet.getLocation().toPath();
    }

    /**
     * What lies beside a fleet, or was added to it.
     *
     * @param history the results
     * @param problem why they could not be read or kept; empty where all is well
     */
    record Outcome(FleetHistory history, Optional<String> problem) {}

    Outcome read() {
        try {
            return new Outcome(file.read(fleet), Optional.empty());
        } catch (ExplainedException e) {
            return new Outcome(FleetHistory.EMPTY, Optional.of(e.text().in(Locale.getDefault())));
        }
    }

    /** Where they cannot be kept, they are given all the same, with those that are known. */
    Outcome add(FleetHistory known, List<CheckEntry> checks, List<RehearsalEntry> rehearsals) {
        try {
            return new Outcome(file.change(fleet, before -> before.with(checks, rehearsals)), Optional.empty());
        } catch (ExplainedException e) {
            return new Outcome(known.with(checks, rehearsals),
                    Optional.of(e.text().in(Locale.getDefault())));
        }
    }
}
