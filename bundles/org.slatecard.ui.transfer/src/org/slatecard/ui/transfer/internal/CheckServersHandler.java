package org.slatecard.ui.transfer.internal;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.workbench.OpenFleet;

/** Checks the servers of the transfer targets that are selected, or of all, once the user has agreed. */
public final class CheckServersHandler extends ServerHandler {
    @Override
    boolean ask(OpenFleet open, IEclipseContext services, IWorkbenchWindow window, ExecutionEvent event) {
        return new CheckRun(services.get(SuiteCheck.class), services.get(FleetResults.class), window.getShell())
                .ask(open, HandlerUtil.getCurrentSelection(event));
    }

    @Override
    ServerCheckView.Page page() {
        return ServerCheckView.Page.SUITES;
    }
}
