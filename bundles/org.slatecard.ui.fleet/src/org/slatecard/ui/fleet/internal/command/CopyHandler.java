package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.change.Change;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Copies what is selected to the clipboard. */
public final class CopyHandler extends ChangeHandler {
    @Override
    Change change(FleetSession session, List<EObject> selected, ExecutionEvent event)
            throws ExplainedException {
        if (FleetClipboard.canHold(selected, session)) {
            new FleetClipboard(HandlerUtil.getActiveShell(event).getDisplay()).put(selected);
        }
        return null;
    }
}
