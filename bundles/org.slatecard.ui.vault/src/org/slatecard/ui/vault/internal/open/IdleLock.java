package org.slatecard.ui.vault.internal.open;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Locks when nobody has touched a key or the mouse for some time. The time that a computer sleeps counts: it is measured
 * by the clock on the wall.
 */
final class IdleLock implements Listener {
    private static final int[] SIGNS_OF_LIFE = {SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel};
    private static final int CHECK_MILLIS = 5_000;

    private final Display display;
    private final InstantSource clock;
    private final Supplier<Duration> limit;
    private final Runnable lock;
    private final Runnable tick = this::tick;
    private Instant touched;

    /**
     * One that is not at work yet.
     *
     * @param limit after how long it locks; zero: never
     */
    IdleLock(Display display, InstantSource clock, Supplier<Duration> limit, Runnable lock) {
        this.display = display;
        this.clock = clock;
        this.limit = limit;
        this.lock = lock;
    }

    /** Watches from now on. */
    void start() {
        touched = clock.instant();
        for (int sign : SIGNS_OF_LIFE) {
            display.addFilter(sign, this);
        }
        tick();
    }

    /** Watches no longer. */
    void stop() {
        for (int sign : SIGNS_OF_LIFE) {
            display.removeFilter(sign, this);
        }
        display.timerExec(-1, tick);
    }

    /** Somebody is there; whoever comes back too late finds it locked, even if no timer ran while the computer slept. */
    @Override
    public void handleEvent(Event event) {
        check();
        touched = clock.instant();
    }

    private void tick() {
        check();
        display.timerExec(CHECK_MILLIS, tick);
    }

    private void check() {
        Duration most = limit.get();
        if (!most.isZero() && Duration.between(touched, clock.instant()).compareTo(most) >= 0) {
            lock.run();
            touched = clock.instant();
        }
    }
}
