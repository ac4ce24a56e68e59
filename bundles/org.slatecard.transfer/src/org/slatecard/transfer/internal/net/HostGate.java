package org.slatecard.transfer.internal.net;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets only so many connections to one host at a time; only one, once the host has turned one away. */
public final class HostGate {
    private final Places places;
    private final Semaphore turns;
    private final AtomicBoolean narrow = new AtomicBoolean();
    private final int width;

    private static final class Places extends Semaphore {
        private static final long serialVersionUID = 1L;

        Places(int permits) {
            super(permits, true);
        }

        @Override
        protected void reducePermits(int reduction) {
            super.reducePermits(reduction);
        }
    }

    /** A gate for that many at a time. */
    public HostGate(int width) {
        this.width = width;
        places = new Places(width);
        turns = new Semaphore(width, true);
    }

    /** Waits until one of the servers at the host may be looked at: more than there are places would only wait. */
    public void begin() throws InterruptedException {
        turns.acquire();
    }

    /** That server is done with. */
    public void end() {
        turns.release();
    }

    /** Waits for a place. */
    public void enter() throws InterruptedException {
        places.acquire();
    }

    /** Gives the place back. */
    public void leave() {
        places.release();
    }

    /** From now on one at a time. */
    public void narrow() {
        if (narrow.compareAndSet(false, true)) {
            places.reducePermits(width - 1);
        }
    }
}
