package org.slatecard.ui.card.internal;

import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Does in a job what touches a drive, and shows the outcome as long as the page is there. */
final class Background {
    private final Control owner;

    Background(Control owner) {
        this.owner = owner;
    }

    /** Does {@code work}; then either {@code done} or {@code failed} runs on the UI thread. */
    <T> void run(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        ICoreRunnable job = monitor -> {
            try {
                T outcome = work.run(monitor);
                show(() -> done.accept(outcome));
            } catch (ExplainedException e) {
                show(() -> failed.accept(text(e.text())));
            } catch (OperationCanceledException e) {
                show(() -> failed.accept(Messages.Cancelled));
            }
        };
        Job.create(name, job).schedule();
    }

    static String text(Text text) {
        return text.in(Locale.getDefault());
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

    /** Something that takes its time. */
    interface Work<T> {
        T run(IProgressMonitor monitor) throws ExplainedException;
    }
}
