package org.slatecard.transfer.history;

import java.util.List;
import java.util.Optional;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.validation.records.RehearsalRecord;
import org.slatecard.validation.records.UploadSettings;

/**
 * A rehearsal that was done.
 *
 * @param modelId  model of the camera
 * @param anchors  SHA-256 fingerprints of what the camera trusted there, sorted
 * @param settings what else it was done with; empty where it was kept by a version that did not write it down
 * @param result   how it went
 */
public record RehearsalEntry(String modelId, List<String> anchors, Optional<UploadSettings> settings,
        RehearsalResult result) {
    /** A list that nobody can change. */
    public RehearsalEntry {
        anchors = List.copyOf(anchors);
    }

    /** A rehearsal that has just been done. */
    public static RehearsalEntry of(RehearsalPlan plan, RehearsalResult result) {
        return new RehearsalEntry(plan.offer().modelId(), CheckEntry.fingerprints(plan.anchors()),
                Optional.of(new UploadSettings(plan.userName(), plan.directory(), plan.secure(), plan.passive())),
                result);
    }

    /** Whether another one rehearsed the same upload. */
    public boolean isOfTheSame(RehearsalEntry other) {
        return result.camera().equals(other.result.camera()) && result.target().equals(other.result.target());
    }

    /** What rules judge by. */
    RehearsalRecord kept() {
        return new RehearsalRecord(result.camera(), result.target(), result.server().host(), result.server().port(),
                modelId, anchors, settings, result.at(), result.steps().stream().filter(RehearsalStep::isFailed)
                        .findFirst().map(step -> step.kind().title()));
    }
}
