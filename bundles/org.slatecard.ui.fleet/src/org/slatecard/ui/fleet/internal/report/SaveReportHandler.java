package org.slatecard.ui.fleet.internal.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SavedReport;

/** Asks where the report on the fleet in the editor is to be saved. */
public final class SaveReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OpenFleet open = Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenFleet.class);
        if (open != null) {
            new SavedReport(HandlerUtil.getActiveShell(event), new FleetReport(open)::page)
                    .ask(FleetLoader.name(open.file()).replaceFirst("\\.fleet$", ""));
        }
        return null;
    }
}
