package org.slatecard.transfer.history;

import java.util.List;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;

/**
 * A rehearsal that was done.
 *
 * @param modelId model of the camera
 * @param anchors SHA-256 fingerprints of what the camera trusted there, sorted
 * @param result  how it went
 */
public record RehearsalEntry(String modelId, List<String> anchors, RehearsalResult result) {
    /** A list that nobody can change. */
    public RehearsalEntry {
        anchors = List.copyOf(anchors);
    }

    /** A rehearsal that has just been done. */
    public static RehearsalEntry of(RehearsalPlan plan, RehearsalResult result) {
        return new RehearsalEntry(plan.offer().modelId(), CheckEntry.fingerprints(plan.anchors()), result);
    }

    /** Whether another one rehearsed the same upload. */
    public boolean isOfTheSame(RehearsalEntry other) {
        return result.camera().equals(other.result.camera()) && result.target().equals(other.result.target());
    }
}
