package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.history.Differences;
import org.slatecard.transfer.history.RehearsalEntry;

/**
 * A rehearsal with the one before.
 *
 * @param entry  the rehearsal
 * @param before the one before; empty where none is known
 */
public record ReportedRehearsal(RehearsalEntry entry, Optional<RehearsalEntry> before) {
    /** How it went. */
    public RehearsalResult result() {
        return entry.result();
    }

    /** What changed since the one before. */
    List<Text> changes() {
        return before.map(old -> Differences.between(old, entry)).orElse(List.of());
    }
}
