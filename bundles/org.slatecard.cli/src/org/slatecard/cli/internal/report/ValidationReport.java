package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slatecard.validation.Rule;

/**
 * What {@code slatecard validate} has to say.
 *
 * @param notes  what to tell besides, for instance camera models that cannot be used
 * @param fleets the fleets in the order in which they were named
 * @param rules  the rules that were applied
 */
public record ValidationReport(List<String> notes, List<FleetReport> fleets, List<Rule<?>> rules) {
    /** Whether one of the fleets has something to mend. */
    public boolean hasFindings() {
        return fleets.stream().anyMatch(FleetReport::hasFindings);
    }

    /** What could not be read, of camera models and fleets. */
    public List<String> problems() {
        return Stream.concat(notes.stream(), fleets.stream().map(FleetReport::problem).filter(Objects::nonNull))
                .toList();
    }

    /** Whether all was read that was asked for. */
    public boolean isComplete() {
        return notes.isEmpty() && fleets.stream().allMatch(FleetReport::wasRead);
    }
}
