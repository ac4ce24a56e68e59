package org.slatecard.ui.certificates.internal.action;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificateBatch;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.text.Text;
import org.slatecard.workbench.OpenFleet;

/** Adds certificates from files and pasted text, as one step of undo; says what was not added, and why. */
public final class AddCertificates {
    private final OpenFleet open;
    private final Shell shell;

    /** Adds to that fleet; dialogs belong to that shell. */
    public AddCertificates(OpenFleet open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    /** Lets the user choose files, and adds what is in them. */
    public void choose() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.AddTitle);
        dialog.setFilterExtensions(new String[]{"*.pem;*.crt;*.cer;*.der;*.PEM;*.CRT;*.CER;*.DER", "*"});
        dialog.setFilterNames(new String[]{Messages.AddFilterCertificates, Messages.AddFilterAll});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            files(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /** Reads files in a job, and then adds what is in them. */
    public void files(List<Path> files) {
        Job reading = Job.create(Messages.AddReading, (ICoreRunnable) monitor -> {
            CertificateBatch batch = CertificateBatch.read(files, monitor);
            shell.getDisplay().asyncExec(() -> add(batch));
        });
        reading.setUser(true);
        reading.schedule();
    }

    /** Adds what the text on the clipboard holds. */
    public void paste() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String pasted) {
            text(pasted);
        } else {
            MessageDialog.openInformation(shell, Messages.AddTitle, Messages.AddClipboardEmpty);
        }
    }

    /** Adds what a text holds. */
    public void text(String pasted) {
        add(CertificateBatch.of(pasted, Messages.AddPastedName));
    }

    private void add(CertificateBatch batch) {
        if (shell.isDisposed() || open.readOnly()) {
            return;
        }
        FleetCertificates.Addition addition = new FleetCertificates(open.fleet(), open.domain()).add(batch);
        if (!addition.added().isEmpty()) {
            Step.execute(open, Messages.AddTitle, addition.command());
        }
        List<String> notAdded = Stream.concat(batch.refused().stream(), addition.alreadyThere().stream())
                .map(AddCertificates::shown).toList();
        if (!notAdded.isEmpty()) {
            String summary = addition.added().isEmpty()
                    ? Messages.AddNothing
                    : NLS.bind(Messages.AddSome, addition.added().size());
            new ReportDialog(shell, batch.refused().isEmpty() ? MessageDialog.INFORMATION : MessageDialog.WARNING,
                    summary, notAdded).open();
        }
    }

    private static String shown(Text text) {
        return text.in(Locale.getDefault());
    }
}
