package org.slatecard.ui.fleet.internal.session;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Lets a job read a fleet in the pauses between two edits. An edit never waits for a whole reading: the reading is told
 * to stop, and begins again after it.
 */
public final class EditGate {
    /** After so many readings that an edit has stopped, the next one is finished, lest a key held down stops them all. */
    static final int ATTEMPTS = 50;

    /** Fair: a reading that has stopped does not come in again before the edit that it has stopped for. */
    private final ReentrantLock reading = new ReentrantLock(true);
    private final AtomicInteger edits = new AtomicInteger();

    /**
     * A reading of the fleet.
     *
     * @param <T> what it gives
     * @param <E> what it may throw
     */
    public interface Reading<T, E extends Exception> {
        /**
         * Reads the fleet.
         *
         * @param stop to be asked often; a reading that is told to stop gives up and returns empty
         */
        Optional<T> read(BooleanSupplier stop) throws E;
    }

    /** Edits the fleet as soon as no reading is in it; may be called from within an edit. */
    void edit(Runnable edit) {
        edits.incrementAndGet();
        reading.lock();
        try {
            edits.decrementAndGet();
            edit.run();
        } finally {
            reading.unlock();
        }
    }

    /** Reads the fleet as it is between two edits. Not for the UI thread: it may have to begin often. */
    public <T, E extends Exception> T read(Reading<T, E> read) throws E {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<T> result = locked(read, () -> edits.get() > 0);
            if (result.isPresent()) {
                return result.get();
            }
        }
        return locked(read, () -> false).orElseThrow();
    }

    private <T, E extends Exception> Optional<T> locked(Reading<T, E> read, BooleanSupplier stop) throws E {
        reading.lock();
        try {
            return read.read(stop);
        } finally {
            reading.unlock();
        }
    }
}
