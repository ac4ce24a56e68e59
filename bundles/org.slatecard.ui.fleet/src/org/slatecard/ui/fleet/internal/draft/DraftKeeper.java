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

/** Keeps the draft of one open fleet at most ten seconds old while there is something to save. For the UI thread. */
public final class DraftKeeper {
    /** Leaves the slowest drive half of the ten seconds. */
    private static final int DELAY_MILLISECONDS = 5000;

    private final Drafts drafts;
    private final Edited edited;
    private final Display display;
    private final AtomicReference<Optional<Unsaved>> next = new AtomicReference<>();
    private final Job job = Job.createSystem("draft", (ICoreRunnable) this::keep);
    private final Runnable tick = this::tick;
    private boolean waiting;

    /** Keeps what is edited. */
    public DraftKeeper(Drafts drafts, Edited edited, Display display) {
        this.drafts = drafts;
        this.edited = edited;
        this.display = display;
    }

    /** The fleet has changed. */
    public void changed() {
        if (!waiting) {
            waiting = true;
            display.timerExec(DELAY_MILLISECONDS, tick);
        }
    }

    /** There is nothing left to save: it has been saved, or the user has given it up. */
    public void discard() {
        waiting = false;
        display.timerExec(-1, tick);
        next.set(Optional.empty());
        job.schedule();
    }

    /** Ends the keeping; what is to be written or discarded still is. */
    public void close() throws InterruptedException {
        display.timerExec(-1, tick);
        job.join();
    }

    private void tick() {
        waiting = false;
        try {
            if (edited.unsaved()) {
                next.set(Optional.of(new Unsaved(edited.content(), edited.vault())));
                job.schedule();
            }
        } catch (ExplainedException e) {
            ILog.get().warn(e.getMessage(), e); // saving will tell the user which character it is
        }
    }

    private void keep(IProgressMonitor monitor) throws CoreException {
        Optional<Unsaved> content = next.getAndSet(null);
        if (content == null) {
            return;
        }
        try {
            if (content.isPresent()) {
                drafts.keep(edited.path(), edited.base(), content.get().fleet(), content.get().vault());
            } else {
                drafts.discard(edited.path());
            }
        } catch (IOException e) {
            throw new CoreException(Status.warning(e.getMessage(), e));
        }
    }

    private record Unsaved(byte[] fleet, Optional<byte[]> vault) {}

    /** What is edited; its fleet on the UI thread, its file in any thread. */
    public interface Edited {
        /** Whether there is something to save. */
        boolean unsaved();

        /** The fleet as it is now. */
        byte[] content() throws ExplainedException;

        /** The secrets that were set and not saved, encrypted; empty where there are none. */
        Optional<byte[]> vault() throws ExplainedException;

        /** Where its file lies. */
        Path path();

        /** What that file held when the editing began. */
        Fingerprint base();
    }
}
