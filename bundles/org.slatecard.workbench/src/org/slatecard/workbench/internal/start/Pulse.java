package org.slatecard.workbench.internal.start;

import org.eclipse.swt.widgets.Display;

/**
 * Keeps the event loop awake while the platform restores the window in another thread: that thread's last wake-up call
 * is lost when it comes a moment too early, and the start then stands still for seconds (eclipse.platform.ui 4297).
 */
public final class Pulse {
    private static final int MILLISECONDS = 50;

    private final Display display;
    private boolean beating;

    /** No pulse yet. */
    public Pulse(Display display) {
        this.display = display;
    }

    /** Begins. */
    public void start() {
        beating = true;
        beat();
    }

    /** Ends. */
    public void stop() {
        beating = false;
    }

    private void beat() {
        if (beating) {
            display.timerExec(MILLISECONDS, this::beat);
        }
    }
}
