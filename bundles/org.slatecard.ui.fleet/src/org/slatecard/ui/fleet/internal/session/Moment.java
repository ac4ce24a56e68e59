package org.slatecard.ui.fleet.internal.session;

import org.eclipse.swt.widgets.Display;

/**
 * Does something a moment after the last of many calls, so that whoever types does not wait for it after each key.
 * Thousands of calls in one turn of the UI thread cost what one costs. For the UI thread.
 */
public final class Moment {
    private final Display display;
    private final int millis;
    private final Runnable work;
    private final Runnable now = this::run;
    private boolean called;

    /** Something that is done so many milliseconds after the last call. */
    public Moment(Display display, int millis, Runnable work) {
        this.display = display;
        this.millis = millis;
        this.work = work;
    }

    /** A moment from now, whatever was to happen sooner. */
    public void soon() {
        if (!called) {
            called = true;
            display.timerExec(millis, now);
            display.asyncExec(() -> called = false);
        }
    }

    /** As soon as the user has had another turn: for work that is done in portions. */
    public void next() {
        display.timerExec(0, now);
    }

    /** Not any more. */
    public void cancel() {
        display.timerExec(-1, now);
    }

    private void run() {
        called = false;
        work.run();
    }
}
