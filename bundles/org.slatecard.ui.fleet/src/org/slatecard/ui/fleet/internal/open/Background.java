package org.slatecard.ui.fleet.internal.open;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;

/** Work that may wait for a drive, while the window goes on painting; the caller waits for it. */
public final class Background {
    private final IWorkbenchWindow window;

    /** Work on behalf of a window. */
    public Background(IWorkbenchWindow window) {
        this.window = window;
    }

    /** What the work gives; nothing where it failed, which the user has then been told. */
    public <T> Optional<T> call(Work<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        run(monitor -> result.set(work.call(monitor)));
        return Optional.ofNullable(result.get());
    }

    /** Whether the work was done; the user has been told where it failed. */
    public boolean run(ICoreRunnable work) {
        try {
            window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
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
        IStatus status = failure.getStatus();
        StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
    }

    /** Work with a result. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T call(IProgressMonitor monitor) throws CoreException;
    }
}
