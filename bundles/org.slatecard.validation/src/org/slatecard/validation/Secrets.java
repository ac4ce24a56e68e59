package org.slatecard.validation;

import java.util.Optional;
import java.util.function.Function;
import org.slatecard.model.camera.FieldSpec;

/**
 * Where rules read secrets from. The caller wipes what it is given.
 *
 * @param state  whether secrets can be read
 * @param reader a copy of the secret with an id; empty where there is none
 * @param maker  makes an access password that a field of a camera takes, keeps it, and gives its id: for fixes; empty
 *               where that is not possible
 */
public record Secrets(State state, Function<String, Optional<char[]>> reader,
        Optional<Function<FieldSpec, Optional<String>>> maker) {
    /** Whether secrets can be read. */
    public enum State {
        /** The fleet has no vault: whatever it refers to is missing. */
        NONE,
        /** There is a vault, but it is locked: nothing of it is checked, which is said. */
        LOCKED,
        /** The vault is open. */
        OPEN
    }

    /** The fleet has no vault. */
    public static final Secrets NONE = new Secrets(State.NONE, id -> Optional.empty(), Optional.empty());
    /** The vault is locked. */
    public static final Secrets LOCKED = new Secrets(State.LOCKED, id -> Optional.empty(), Optional.empty());

    /** The vault is open, and read by that function. */
    public static Secrets open(Function<String, Optional<char[]>> reader) {
        return new Secrets(State.OPEN, reader, Optional.empty());
    }

    /**
     * The vault is open, read by that function, and can be given passwords.
     *
     * @param maker makes an access password that a field takes, keeps it and gives its id; empty where it could not
     */
    public static Secrets open(Function<String, Optional<char[]>> reader,
            Function<FieldSpec, Optional<String>> maker) {
        return new Secrets(State.OPEN, reader, Optional.of(maker));
    }

    /** Whether secrets can be read. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** The secret with that id, as a copy for the caller; empty where it cannot be read. One thread at a time reads. */
    public Optional<char[]> read(String id) {
        synchronized (reader) {
            return reader.apply(id);
        }
    }
}
