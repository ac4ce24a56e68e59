package org.slatecard.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.slatecard.validation.report.ReportFile;

/** A report as a page of HTML in a file of the user's choice. For the UI thread. */
public final class SavedReport {
    private static final String END = ".html";

    private final Shell shell;
    private final Supplier<String> page;

    /**
     * A report.
     *
     * @param shell on whose behalf it is saved
     * @param page  makes the page, in ASCII
     */
    public SavedReport(Shell shell, Supplier<String> page) {
        this.shell = shell;
        this.page = page;
    }

    /** The version of the product that makes it. */
    public static String version() {
        Version version = FrameworkUtil.getBundle(SavedReport.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    /** Asks where it is to be saved, and saves it there. */
    public void ask(String proposedName) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Report_title);
        dialog.setFilterExtensions(new String[]{"*" + END});
        dialog.setFileName(proposedName + END);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            save(Path.of(chosen.endsWith(END) ? chosen : chosen + END));
        }
    }

    /** Writes it in a job, and offers then to look at it. */
    public void save(Path file) {
        byte[][] content = new byte[1][];
        BusyIndicator.showWhile(shell.getDisplay(),
                () -> content[0] = page.get().getBytes(StandardCharsets.US_ASCII));
        new Background(shell).start(NLS.bind(Messages.Report_saving, file.getFileName()), monitor -> {
            ReportFile.write(file, content[0]);
            return file;
        }, this::offer, why -> MessageDialog.openError(shell, Messages.Report_title, why));
    }

    private void offer(Path file) {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Report_title,
                NLS.bind(Messages.Report_saved, file), SWT.NONE, Messages.Report_show, IDialogConstants.CLOSE_LABEL);
        if (answer == 0 && !Program.launch(file.toString())) {
            MessageDialog.openError(shell, Messages.Report_title, NLS.bind(Messages.Report_notShown, file));
        }
    }
}
