package org.slatecard.ui.certificates.internal.action;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Certificate;

/** Saves certificates as one PEM file, in the order in which they were chosen. */
public final class SaveAsPem {
    private final Shell shell;

    /** Asks in that shell. */
    public SaveAsPem(Shell shell) {
        this.shell = shell;
    }

    /** Lets the user choose a file, and writes the certificates into it. */
    public void choose(List<Certificate> certificates) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.SaveTitle);
        dialog.setFilterExtensions(new String[]{"*.pem"});
        dialog.setFileName(fileName(certificates.get(0)));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(certificates, Path.of(chosen));
        }
    }

    /** Writes certificates into a file, in a job. */
    public void write(List<Certificate> certificates, Path file) {
        byte[] content = CertificatePem.of(certificates.stream().map(Certificate::getDer).toList());
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
            MessageDialog.openError(shell, Messages.SaveTitle,
                    NLS.bind(Messages.SaveFailed, file, String.valueOf(why.getMessage())));
        }
    }

    private static String fileName(Certificate certificate) {
        return String.valueOf(certificate.getLabel()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".pem";
    }
}
