package org.slatecard.ui.transfer.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.transfer.ConnectionCount;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.workbench.OpenFleet;

/** Rehearses uploads of the selected cameras, to the selected targets, or of the fleet, once the user has agreed. */
public final class RehearseHandler extends ServerHandler {
    @Override
    boolean ask(OpenFleet open, IEclipseContext services, IWorkbenchWindow window, ExecutionEvent event) {
        return new RehearsalRun(services.get(Rehearsal.class), services.get(ConnectionCount.class),
                services.get(FleetResults.class), window).ask(open,
                        HandlerUtil.getCurrentSelection(event));
    }

    @Override
    ServerCheckView.Page page() {
        return ServerCheckView.Page.REHEARSALS;
    }
}
