package org.slatecard.cli.internal.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slatecard.vault.VaultFile;
import org.slatecard.vault.VaultMerge.Difference;
import org.slatecard.vault.VaultMerge.Outcome;
import org.slatecard.vault.VaultMerge.State;

/**
 * Two vaults of one fleet, and what became of them, without values.
 *
 * @param fleet     file of the fleet, as the user named it
 * @param vault     file of its vault
 * @param other     the vault that was compared, as the user named it
 * @param written   whether the vault was written
 * @param conflicts number of entries with different values
 * @param entries   the entries of both, by id
 */
public record MergeReport(String fleet, String vault, String other, boolean written, long conflicts,
        List<Entry> entries) {
    /**
     * An entry of one or both vaults.
     *
     * @param id     its id
     * @param kind   what it is for
     * @param state  how it stands in the two
     * @param mine   when mine was set; null where mine has none
     * @param theirs when theirs was set; null where theirs has none
     * @param newest whose value is newer
     * @param taken  whose value stands; null while nothing was taken over
     * @param keptAs id under which the other value is kept; null where there is none
     */
    record Entry(String id, String kind, String state, String mine, String theirs, String newest, String taken,
            String keptAs) {

        boolean isIn(State expected) {
            return state.equals(Names.of(expected));
        }
    }

    /** What differs. */
    public static MergeReport of(Path fleet, Path other, List<Difference> differences) {
        return of(fleet, other, differences, Map.of(), false);
    }

    /** What differed, and what became of it. */
    public static MergeReport merged(Path fleet, Path other, List<Outcome> outcomes) {
        return of(fleet, other, outcomes.stream().map(Outcome::difference).toList(), outcomes.stream()
                .collect(Collectors.toMap(outcome -> outcome.difference().id(), Function.identity())), true);
    }

    private static MergeReport of(Path fleet, Path other, List<Difference> differences, Map<String, Outcome> outcomes,
            boolean written) {
        List<Entry> entries = differences.stream().map(each -> entry(each, outcomes.get(each.id()))).toList();
        return new MergeReport(fleet.toString(), VaultFile.beside(fleet).toString(), other.toString(),
                written, entries.stream().filter(entry -> entry.isIn(State.DIFFERENT)).count(), entries);
    }

    private static Entry entry(Difference difference, Outcome outcome) {
        return new Entry(difference.id(), difference.kind().jsonName(), Names.of(difference.state()),
                difference.mine().map(Instant::toString).orElse(null),
                difference.theirs().map(Instant::toString).orElse(null), Names.of(difference.newest()),
                outcome == null ? null : Names.of(outcome.taken()),
                outcome == null ? null : outcome.keptAs().orElse(null));
    }
}
