package org.slatecard.vault;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * An entry of an open vault.
 *
 * @param value the secret in UTF-8; is wiped in place
 */
record Entry(SecretKind kind, byte[] value, Instant changed, Optional<Instant> unreferencedSince) {
    /** The same entry, from now on with another mark. */
    Entry marked(Optional<Instant> since) {
        return new Entry(kind, value, changed, since);
    }

    Entry copy() {
        return new Entry(kind, value.clone(), changed, unreferencedSince);
    }

    void wipe() {
        Arrays.fill(value, (byte) 0);
    }

    SecretInfo info(String id) {
        return new SecretInfo(id, kind, changed, unreferencedSince);
    }

    /** Names no value. */
    @Override
    public String toString() {
        return kind + " " + changed;
    }
}
