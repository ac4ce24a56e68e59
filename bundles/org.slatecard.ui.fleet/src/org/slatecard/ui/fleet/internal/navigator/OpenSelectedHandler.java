package org.slatecard.ui.fleet.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;
import org.slatecard.ui.fleet.internal.open.SelectedFleets;

/** Opens the selected fleets. */
public final class OpenSelectedHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FleetOpener opener = new FleetOpener(window.getService(IEclipseContext.class).get(FleetList.class), window);
        SelectedFleets.of(event).files().forEach(file -> opener.open(file.getLocation().toPath()));
        return null;
    }
}
