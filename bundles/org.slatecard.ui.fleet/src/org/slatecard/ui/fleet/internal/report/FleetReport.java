package org.slatecard.ui.fleet.internal.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.slatecard.model.text.Text;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.report.CheckedFleet;
import org.slatecard.validation.report.HtmlReport;
import org.slatecard.validation.report.ReportFile;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/** The report on a fleet as it is in the editor now, saved or not. */
final class FleetReport {
    private final Shell shell;
    private final OpenFleet open;

    FleetReport(Shell shell, OpenFleet open) {
        this.shell = shell;
        this.open = open;
    }

    /** Writes it in a job, and offers then to look at it. */
    void save(Path file) {
        byte[][] content = new byte[1][];
        BusyIndicator.showWhile(shell.getDisplay(), () -> content[0] = page().getBytes(StandardCharsets.US_ASCII));
        new Background(shell).start(NLS.bind(Messages.Saving, file.getFileName()), monitor -> {
            ReportFile.write(file, content[0]);
            return file;
        }, this::offer, why -> MessageDialog.openError(shell, Messages.Title, why));
    }

    private String page() {
        Version version = FrameworkUtil.getBundle(FleetReport.class).getVersion();
        List<String> problems = open.models().problems().stream().map(FleetReport::shown).toList();
        CheckedFleet checked = new CheckedFleet(FleetLoader.name(open.file()), open.fleet(), open.models(),
                open.findings().all(), new AcceptedFindings(open.fleet(), LocalDate.now()), List.of());
        return new HtmlReport(Locale.getDefault(), ZonedDateTime.now(),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro())
                .of(List.of(checked), problems);
    }

    private void offer(Path file) {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.Title,
                NLS.bind(Messages.Saved, file), SWT.NONE, Messages.Show, IDialogConstants.CLOSE_LABEL);
        if (answer == 0 && !Program.launch(file.toString())) {
            MessageDialog.openError(shell, Messages.Title, NLS.bind(Messages.NotShown, file));
        }
    }

    private static String shown(Text text) {
        return text.in(Locale.getDefault());
    }
}
