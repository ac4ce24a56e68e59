package org.slatecard.validation;

import java.util.Optional;

/** Where rules read secrets from. The caller wipes what it is given. */
@FunctionalInterface
public interface Secrets {
    /** No vault is open: nothing can be read, so nothing of it is checked. */
    Secrets NONE = id -> Optional.empty();

    /** The secret with that id, as a copy for the caller; empty where it cannot be read. */
    Optional<char[]> read(String id);
}
