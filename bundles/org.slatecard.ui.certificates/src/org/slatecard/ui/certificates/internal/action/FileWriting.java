package org.slatecard.ui.certificates.internal.action;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;

/** Writes files in jobs, and tells the user where that failed. */
public final class FileWriting {
    private final Shell shell;
    private final String title;

    /** The message about a failure belongs to that shell, and has that title. */
    public FileWriting(Shell shell, String title) {
        this.shell = shell;
        this.title = title;
    }

    /** Writes a file as a whole, or leaves it as it was. */
    public void write(Path file, byte[] content) {
        Job writing = Job.create(NLS.bind(Messages.SaveWriting, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                new DurableWriter().write(file, content);
            } catch (IOException e) {
                shell.getDisplay().asyncExec(() -> failed(file, e));
            }
        });
        writing.setUser(true);
        writing.schedule();
    }

    private void failed(Path file, IOException why) {
        if (!shell.isDisposed()) {
            MessageDialog.openError(shell, title,
                    NLS.bind(Messages.SaveFailed, file, SystemReason.of(why).in(Locale.getDefault())));
        }
    }
}
