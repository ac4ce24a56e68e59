package org.slatecard.ui.transfer.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.KnownRehearsal;
import org.slatecard.transfer.report.AdminReport;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SavedReport;

/** Asks where the report for whoever runs the servers of the fleet is to be saved. */
public final class SaveReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (open == null) {
            return null;
        }
        FleetHistory history = editor.getSite().getService(IEclipseContext.class).get(FleetResults.class).of(open)
                .history();
        if (history.equals(FleetHistory.EMPTY)) {
            MessageDialog.openInformation(shell, Messages.Title, Messages.NothingToReport);
        } else {
            new SavedReport(shell, () -> page(open, history)).ask(Messages.ReportName);
        }
        return null;
    }

    /** On the servers that targets lead to now, and the uploads by cameras to targets that there are. */
    static String page(OpenFleet open, FleetHistory history) {
        List<CheckEntry> checks = CheckedServer.of(open.fleet(), history).stream().map(CheckedServer::entry).toList();
        return new AdminReport(Locale.getDefault(), ZonedDateTime.now(), SavedReport.version()).of(checks,
                history.rehearsals(open.fleet()).stream().map(KnownRehearsal::entry).toList());
    }
}
