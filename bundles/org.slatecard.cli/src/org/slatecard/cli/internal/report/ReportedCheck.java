package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.Differences;

/**
 * A check with the one before.
 *
 * @param entry  the check
 * @param before the one before; empty where none is known
 */
public record ReportedCheck(CheckEntry entry, Optional<CheckEntry> before) {
    /** What came of it. */
    public ServerResult result() {
        return entry.result();
    }

    /** What changed since the one before. */
    List<Text> changes() {
        return before.map(old -> Differences.between(old, entry)).orElse(List.of());
    }
}
