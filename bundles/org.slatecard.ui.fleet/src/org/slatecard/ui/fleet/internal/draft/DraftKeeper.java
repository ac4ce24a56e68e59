package org.slatecard.ui.fleet.internal.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.document.Fingerprint;

/**
 * Keeps the draft of one open fleet at most ten seconds old while there is something to save. For the UI thread, which
 * only says that there is something to keep: a job reads and writes it, and the newest word holds.
 */
public final class DraftKeeper {
    /** Leaves the slowest drive half of the ten seconds. */
    private static final int DELAY_MILLISECONDS = 5000;

    private final Drafts drafts;
    private final Edited edited;
    private final Display display;
    private final AtomicReference<Task> next = new AtomicReference<>();
    private final Job job = Job.createSystem("draft", (ICoreRunnable) this::run);
    private final Runnable tick = this::tick;
    private final int delay;
    private boolean waiting;

    /** Keeps what is edited. */
    public DraftKeeper(Drafts drafts, Edited edited, Display display) {
        this(drafts, edited, display, DELAY_MILLISECONDS);
    }

    DraftKeeper(Drafts drafts, Edited edited, Display display, int delay) {
        this.delay = delay;
        this.drafts = drafts;
        this.edited = edited;
        this.display = display;
    }

    /** The fleet has changed. */
    public void changed() {
        if (!waiting) {
            waiting = true;
            display.timerExec(delay, tick);
        }
    }

    /** There is nothing left to save: it has been saved, or the user has given it up. */
    public void discard() {
        waiting = false;
        display.timerExec(-1, tick);
        next.set(Task.DISCARD);
        job.schedule();
    }

    /** Ends the keeping; what is to be written or discarded still is. */
    public void close() throws InterruptedException {
        display.timerExec(-1, tick);
        while (job.getState() != Job.NONE) {
            job.join(); // ends with the first of two runs
        }
    }

    private void tick() {
        waiting = false;
        if (edited.unsaved()) {
            next.set(Task.KEEP);
            job.schedule();
        }
    }

    private void run(IProgressMonitor monitor) throws CoreException {
        Task task = next.getAndSet(null);
        try {
            if (task == Task.KEEP) {
                byte[] fleet = edited.content(); // first: then the vault holds all that the fleet refers to
                drafts.keep(edited.path(), edited.base(), fleet, edited.vault());
            } else if (task == Task.DISCARD) {
                drafts.discard(edited.path());
            }
        } catch (ExplainedException e) {
            ILog.get().warn(e.getMessage(), e); // saving will tell the user which character it is
        } catch (IOException e) {
            throw new CoreException(Status.warning(e.getMessage(), e));
        }
    }

    private enum Task {
        KEEP, DISCARD
    }

    /** What is edited; whether there is something to save in the UI thread, all else in any thread. */
    public interface Edited {
        /** Whether there is something to save. */
        boolean unsaved();

        /** The fleet as it is now or was after one of the last edits; waits for a pause between them. */
        byte[] content() throws ExplainedException;

        /** The secrets that were set and not saved, encrypted; empty where there are none. */
        Optional<byte[]> vault() throws ExplainedException;

        /** Where its file lies. */
        Path path();

        /** What that file held when the editing began. */
        Fingerprint base();
    }
}
