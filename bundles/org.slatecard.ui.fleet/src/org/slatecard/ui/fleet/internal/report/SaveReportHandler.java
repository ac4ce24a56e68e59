package org.slatecard.ui.fleet.internal.report;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.workbench.OpenFleet;

/** Asks where the report on the fleet in the editor is to be saved. */
public final class SaveReportHandler extends AbstractHandler {
    private static final String END = ".html";

    @Override
    public Object execute(ExecutionEvent event) {
        OpenFleet open = Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenFleet.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (open != null) {
            ask(shell, open);
        }
        return null;
    }

    private static void ask(Shell shell, OpenFleet open) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Title);
        dialog.setFilterExtensions(new String[]{"*" + END});
        dialog.setFileName(FleetLoader.name(open.file()).replaceFirst("\\.fleet$", "") + END);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            new FleetReport(shell, open).save(Path.of(chosen.endsWith(END) ? chosen : chosen + END));
        }
    }
}
