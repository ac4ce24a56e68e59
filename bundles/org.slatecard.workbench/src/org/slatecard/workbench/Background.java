package org.slatecard.workbench;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.slatecard.model.text.ExplainedException;

/**
 * Work that may wait for a drive or a share, and so is not done on the UI thread. The user goes on meanwhile
 * ({@link #start}), or waits for it while the window goes on painting ({@link #call}, {@link #run}). For the UI thread.
 */
public final class Background {
    private final Control owner;

    /** Work on behalf of a part of the screen: once that is gone, nobody is told any more what came of it. */
    public Background(Control owner) {
        this.owner = owner;
    }

    /**
     * Does {@code work} in a job of that name, which the user can see and cancel; then either {@code done} or
     * {@code failed} is told on the UI thread, the latter with a text that says why.
     */
    public <T> void start(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        ICoreRunnable job = monitor -> {
            try {
                T outcome = work.run(monitor);
                show(() -> done.accept(outcome));
            } catch (ExplainedException e) {
                show(() -> failed.accept(e.text().in(Locale.getDefault())));
            } catch (OperationCanceledException e) {
                show(() -> failed.accept(Messages.Background_cancelled));
            } catch (RuntimeException | Error e) { // whoever waits must be told of everything
                ILog.get().error(name, e);
                show(() -> failed.accept(Messages.Background_unexpected));
            }
        };
        new VisibleJob(name, job).schedule();
    }

    /**
     * Cancels what has been started and waits until it has cleaned up after itself, a file on a server for instance; the
     * user can stop waiting.
     */
    public static void end() {
        IJobManager jobs = Job.getJobManager();
        if (jobs.find(Background.class).length == 0) {
            return;
        }
        jobs.cancel(Background.class);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.setTaskName(Messages.Background_ending);
                try {
                    jobs.join(Background.class, monitor);
                } catch (OperationCanceledException e) {
                    // the user does not wait for it
                }
            });
        } catch (InvocationTargetException e) {
            ILog.get().error(e.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for what the work gives; nothing where it failed, which the user has then been told. */
    public <T> Optional<T> call(CoreWork<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        run(monitor -> result.set(work.run(monitor)));
        return Optional.ofNullable(result.get());
    }

    /** Waits for the work; whether it was done: where it failed, the user has been told. */
    public boolean run(ICoreRunnable work) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    work.run(monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            report(e.getCause() instanceof CoreException cause ? cause : new CoreException(Status.error("", e)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Tells the user about a failure. */
    public void report(CoreException failure) {
        StatusManager.getManager().handle(failure.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }

    private void show(Runnable outcome) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    outcome.run();
                }
            });
        }
    }

    /** One of those that end together. */
    private static final class VisibleJob extends Job {
        private final ICoreRunnable work;

        VisibleJob(String name, ICoreRunnable work) {
            super(name);
            this.work = work;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                work.run(monitor);
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return e.getStatus();
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == Background.class;
        }
    }

    /** Work of a core bundle. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run(IProgressMonitor monitor) throws ExplainedException;
    }

    /** Work on the workspace. */
    @FunctionalInterface
    public interface CoreWork<T> {
        /** Does it. */
        T run(IProgressMonitor monitor) throws CoreException;
    }
}
