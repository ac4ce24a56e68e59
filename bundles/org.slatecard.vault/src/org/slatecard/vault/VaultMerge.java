package org.slatecard.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/** Two vaults of one fleet, compared entry by entry, so that one can take over from the other. Holds no value. */
public final class VaultMerge {
    private VaultMerge() {}

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
     * @param id      its id
     * @param kind    what it is for, as mine says where both have it
     * @param state   how it stands
     * @param mine    when mine was set; empty where mine has none
     * @param theirs  when theirs was set; empty where theirs has none
     * @param newest  whose value is newer; mine where both are of the same second
     */
    public record Difference(String id, SecretKind kind, State state, Optional<Instant> mine, Optional<Instant> theirs,
            Side newest) {}

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
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** The entries of both, sorted by id. */
    public List<Difference> differences() {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes over into my vault, which is not yet saved by that; theirs stays as it is. No value is lost: where two
     * differ, the one that does not stand is kept under an id of its own.
     *
     * @param choices whose value is to stand, by id, for entries that are in both; the newest where nothing is said
     * @throws ExplainedException when one of the vaults is closed
     */
    public List<Outcome> apply(Map<String, Side> choices, Instant now) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }
}
