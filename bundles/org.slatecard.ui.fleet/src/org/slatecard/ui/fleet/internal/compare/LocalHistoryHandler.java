package org.slatecard.ui.fleet.internal.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.team.ui.TeamUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.open.SelectedFleets;

/** Shows the states of a fleet that were saved before, in the platform's History view. */
public final class LocalHistoryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        SelectedFleets.of(event).files().stream().findFirst()
                .ifPresent(file -> TeamUI.showHistoryFor(page, file, null));
        return null;
    }
}
