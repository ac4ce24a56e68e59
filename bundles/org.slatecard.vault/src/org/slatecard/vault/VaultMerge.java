package org.slatecard.vault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slatecard.model.text.ExplainedException;

/** Two vaults of one fleet, compared entry by entry, so that one can take over from the other. Holds no value. */
public final class VaultMerge {
    private final Vault mine;
    private final Vault theirs;
    private final List<Difference> differences;

    private VaultMerge(Vault mine, Vault theirs, List<Difference> differences) {
        this.mine = mine;
        this.theirs = theirs;
        this.differences = List.copyOf(differences);
    }

    /** How an entry stands in the two vaults. */
    public enum State {
        /** In mine only. */
        ONLY_MINE,
        /** In theirs only. */
        ONLY_THEIRS,
        /** The same value in both. */
        SAME,
        /** Different values in both. */
        DIFFERENT
    }

    /** Whose value is to stand. */
    public enum Side {
        /** Mine. */
        MINE,
        /** Theirs. */
        THEIRS
    }

    /**
     * An entry of one or both vaults.
     *
     * @param id     its id
     * @param kind   what it is for, as mine says where both have it
     * @param state  how it stands
     * @param mine   when mine was set; empty where mine has none
     * @param theirs when theirs was set; empty where theirs has none
     */
    public record Difference(String id, SecretKind kind, State state, Optional<Instant> mine,
            Optional<Instant> theirs) {
        /** Whose value is newer; mine where both are of the same second, theirs where mine has none. */
        public Side newest() {
            return theirs.isPresent() && (mine.isEmpty() || theirs.get().isAfter(mine.get())) ? Side.THEIRS : Side.MINE;
        }
    }

    /**
     * What became of an entry.
     *
     * @param difference the entry as it stood
     * @param taken      whose value stands now
     * @param keptAs     id of the entry under which the other value is kept for {@link Vault#RETENTION_DAYS} days;
     *                   empty where there was no other
     */
    public record Outcome(Difference difference, Side taken, Optional<String> keptAs) {}

    /**
     * Compares two open vaults.
     *
     * @throws ExplainedException when they belong to different fleets, or one is closed
     */
    public static VaultMerge compare(Vault mine, Vault theirs) throws ExplainedException {
        theirs.requireFleet(mine.fleetId());
        Set<String> ids = new TreeSet<>();
        mine.secrets().forEach(info -> ids.add(info.id()));
        theirs.secrets().forEach(info -> ids.add(info.id()));
        List<Difference> differences = new ArrayList<>();
        for (String id : ids) {
            differences.add(difference(id, mine.copy(id), theirs.copy(id)));
        }
        return new VaultMerge(mine, theirs, differences);
    }

    /** The entries of both, sorted by id. */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Takes over into my vault, which is not yet saved by that; theirs stays as it is. No value is lost: where two
     * differ, the one that does not stand is kept under an id of its own.
     *
     * @param choices whose value is to stand, by id, for entries that differ; the newest where nothing is said
     * @throws ExplainedException when one of the vaults is closed
     */
    public List<Outcome> apply(Map<String, Side> choices, Instant now) throws ExplainedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Difference difference : differences) {
            outcomes.add(switch (difference.state()) {
                case ONLY_MINE, SAME -> new Outcome(difference, Side.MINE, Optional.empty());
                case ONLY_THEIRS -> takeOver(difference);
                case DIFFERENT -> settle(difference, choices.getOrDefault(difference.id(), difference.newest()), now);
            });
        }
        return outcomes;
    }

    private static Difference difference(String id, Optional<Entry> mine, Optional<Entry> theirs) {
        try {
            Entry any = mine.or(() -> theirs).orElseThrow();
            return new Difference(id, any.kind(), state(mine, theirs), mine.map(Entry::changed),
                    theirs.map(Entry::changed));
        } finally {
            mine.ifPresent(Entry::wipe);
            theirs.ifPresent(Entry::wipe);
        }
    }

    private static State state(Optional<Entry> mine, Optional<Entry> theirs) {
        if (theirs.isEmpty()) {
            return State.ONLY_MINE;
        }
        if (mine.isEmpty()) {
            return State.ONLY_THEIRS;
        }
        return mine.get().kind() == theirs.get().kind() && Arrays.equals(mine.get().value(), theirs.get().value())
                ? State.SAME
                : State.DIFFERENT;
    }

    private Outcome takeOver(Difference difference) throws ExplainedException {
        Optional<Entry> entry = theirs.copy(difference.id());
        if (entry.isPresent()) {
            mine.take(Optional.of(difference.id()), entry.get());
        }
        return new Outcome(difference, Side.THEIRS, Optional.empty());
    }

    private Outcome settle(Difference difference, Side taken, Instant now) throws ExplainedException {
        Vault loser = taken == Side.MINE ? theirs : mine;
        Optional<Entry> lost = loser.copy(difference.id());
        Optional<String> keptAs = lost.isEmpty()
                ? Optional.empty()
                : Optional.of(mine.take(Optional.empty(),
                        lost.get().marked(Optional.of(now.truncatedTo(ChronoUnit.SECONDS)))));
        if (taken == Side.THEIRS) {
            takeOver(difference);
        }
        return new Outcome(difference, taken, keptAs);
    }
}
