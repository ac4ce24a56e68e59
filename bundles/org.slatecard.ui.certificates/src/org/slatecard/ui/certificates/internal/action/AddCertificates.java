package org.slatecard.ui.certificates.internal.action;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificateBatch;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.text.Text;
import org.slatecard.workbench.OpenFleet;

/** Adds certificates from files and pasted text, as one step of undo; says what was not added, and why. */
public final class AddCertificates {
    private static final String CERTIFICATES = Stream.of("pem", "crt", "cer", "der", "p7b", "p7c", "p12", "pfx")
            .flatMap(end -> Stream.of(end, end.toUpperCase(Locale.ROOT))).map("*."::concat)
            .collect(Collectors.joining(";"));

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
        dialog.setFilterPath(open.file().getLocation().removeLastSegments(1).toOSString());
        dialog.setFilterExtensions(new String[]{CERTIFICATES, "*"});
        dialog.setFilterNames(new String[]{Messages.AddFilterCertificates, Messages.AddFilterAll});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            files(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /** Reads files in a job, and then adds what is in them; asks for the passwords of key stores. */
    public void files(List<Path> files) {
        read(monitor -> CertificateBatch.read(files, new AskedPassword(shell), monitor));
    }

    /** Adds what the files or the text on the clipboard hold. */
    public void paste() {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object files = clipboard.getContents(FileTransfer.getInstance());
        Object text = files == null ? clipboard.getContents(TextTransfer.getInstance()) : null;
        clipboard.dispose();
        if (files instanceof String[] pasted) {
            files(Arrays.stream(pasted).map(Path::of).toList());
        } else if (text instanceof String pasted) {
            text(pasted, Messages.AddPastedName);
        } else {
            MessageDialog.openInformation(shell, Messages.AddTitle, Messages.AddClipboardEmpty);
        }
    }

    /**
     * Adds what a text holds.
     *
     * @param origin where it came from
     */
    public void text(String text, String origin) {
        read(monitor -> CertificateBatch.of(text, origin));
    }

    /**
     * Lets the user choose among what a server sent, and adds it.
     *
     * @param origin the server
     */
    public void sent(String pem, String origin) {
        read(monitor -> CertificateBatch.of(pem, origin), batch -> chosen(batch, origin));
    }

    private CertificateBatch chosen(CertificateBatch batch, String origin) {
        if (batch.found().isEmpty()) {
            return batch;
        }
        SentDialog dialog = new SentDialog(shell, batch.found(), origin);
        return dialog.open() == Window.OK
                ? new CertificateBatch(dialog.chosen(), batch.refused(), batch.privateKeys(), batch.notes())
                : new CertificateBatch(List.of(), batch.refused());
    }

    private void read(Function<IProgressMonitor, CertificateBatch> reading) {
        read(reading, UnaryOperator.identity());
    }

    private void read(Function<IProgressMonitor, CertificateBatch> reading, UnaryOperator<CertificateBatch> choice) {
        Job job = Job.create(Messages.AddReading, (ICoreRunnable) monitor -> {
            CertificateBatch batch = reading.apply(monitor);
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    add(choice.apply(batch));
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    private void add(CertificateBatch batch) {
        if (open.readOnly()) {
            return;
        }
        FleetCertificates.Addition addition = new FleetCertificates(open.fleet(), open.domain()).add(batch);
        if (!addition.added().isEmpty()) {
            Step.execute(open, Messages.AddTitle, addition.command());
        }
        List<String> notes = Stream.of(batch.refused(), batch.privateKeys(), batch.notes(), addition.alreadyThere())
                .flatMap(List::stream).map(AddCertificates::shown).toList();
        if (!notes.isEmpty()) {
            String summary = addition.added().isEmpty()
                    ? Messages.AddNothing
                    : NLS.bind(Messages.AddSome, addition.added().size());
            boolean harmless = batch.refused().isEmpty() && batch.privateKeys().isEmpty();
            new ReportDialog(shell, harmless ? MessageDialog.INFORMATION : MessageDialog.WARNING, summary, notes)
                    .open();
        }
    }

    private static String shown(Text text) {
        return text.in(Locale.getDefault());
    }
}
