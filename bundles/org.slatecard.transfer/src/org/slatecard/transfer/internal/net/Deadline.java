package org.slatecard.transfer.internal.net;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** A moment until which something is waited for, by a clock that nobody sets. */
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    /** That long from now. */
    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /** The earlier of this and of that long from now. */
    public Deadline orIn(Duration duration) {
        Deadline other = in(duration);
        return other.end - end < 0 ? other : this;
    }

    /** Whether it has passed. */
    public boolean isOver() {
        return end - System.nanoTime() <= 0;
    }

    /**
     * Milliseconds that are left, at least one.
     *
     * @throws SocketTimeoutException when none are
     */
    public int millisLeft() throws SocketTimeoutException {
        if (isOver()) {
            throw new SocketTimeoutException();
        }
        return Math.toIntExact(Math.min((end - System.nanoTime()) / 1_000_000 + 1, Integer.MAX_VALUE));
    }
}
