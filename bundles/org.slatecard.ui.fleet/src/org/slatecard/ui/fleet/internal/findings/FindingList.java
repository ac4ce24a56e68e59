package org.slatecard.ui.fleet.internal.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slatecard.validation.Severity;

/**
 * What is shown of the findings of a fleet at one moment.
 *
 * @param groups   what the query lets through, worst first
 * @param counts   how many there are of each severity in the whole fleet, without those that are accepted
 * @param accepted how many are accepted in the whole fleet
 * @param shown    how many the query lets through
 */
record FindingList(List<FindingGroup> groups, Map<Severity, Integer> counts, int accepted, int shown) {
    static final FindingList EMPTY = new FindingList(List.of(), Map.of(), 0, 0);

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** How many findings there are in the whole fleet, accepted or not. */
    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() + accepted;
    }

    /** What follows on something that this list showed and another does not; empty where nothing does. */
    Optional<FindingRow> next(Object gone, FindingList now) {
        List<FindingRow> before = rows();
        List<FindingRow> after = now.rows();
        Object last = gone instanceof FindingGroup group ? group.rows().get(group.rows().size() - 1) : gone;
        Set<FindingRow> left = new HashSet<>(after);
        return before.stream().skip(before.indexOf(last) + 1L).filter(left::contains).findFirst()
                .or(() -> after.isEmpty() ? Optional.empty() : Optional.of(after.get(after.size() - 1)));
    }

    private List<FindingRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }
}
