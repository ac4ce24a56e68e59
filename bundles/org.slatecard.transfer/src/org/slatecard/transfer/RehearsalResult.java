package org.slatecard.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.validation.Severity;

/**
 * How a rehearsal went. Holds no secret.
 *
 * @param camera label of the camera
 * @param target display name of the transfer target
 * @param server the server
 * @param at     when it began
 * @param steps  the steps that were made; what comes after the one that ended it was not
 */
public record RehearsalResult(String camera, String target, ServerAddress server, Instant at,
        List<RehearsalStep> steps) {
    /** A list that nobody can change. */
    public RehearsalResult {
        steps = List.copyOf(steps);
    }

    /** The same result with one step more. */
    public RehearsalResult with(RehearsalStep step) {
        List<RehearsalStep> all = new ArrayList<>(steps);
        all.add(step);
        return new RehearsalResult(camera, target, server, at, all);
    }

    /** Whether an upload by this camera would succeed, as far as a rehearsal can tell. */
    public boolean succeeds() {
        return steps.stream().noneMatch(RehearsalStep::isFailed);
    }

    /** Whether there is something to mend; advice alone is not. */
    public boolean hasFindings() {
        return steps.stream().flatMap(step -> step.found().stream())
                .anyMatch(found -> found.problem().severity() != Severity.INFO);
    }
}
