package org.slatecard.model.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/** The answer to the wish to have a fleet for oneself. Ends with {@link #close} or with the process. */
public final class Claim implements AutoCloseable {
    private final FileChannel lock;
    private final boolean refused;
    private final Holder other;

    private Claim(FileChannel lock, boolean refused, Holder other) {
        this.lock = lock;
        this.refused = refused;
        this.other = other;
    }

    static Claim granted(FileChannel lock) {
        return new Claim(lock, false, null);
    }

    static Claim unguarded() {
        return new Claim(null, false, null);
    }

    static Claim refused(Optional<Holder> other) {
        return new Claim(null, true, other.orElse(null));
    }

    /** Whether another Slatecard has the fleet open. */
    public boolean refused() {
        return refused;
    }

    /** The other Slatecard, where it has said who it is. */
    public Optional<Holder> other() {
        return Optional.ofNullable(other);
    }

    @Override
    public void close() throws IOException {
        if (lock != null && lock.isOpen()) {
            try (lock) {
                lock.truncate(0);
            }
        }
    }
}
