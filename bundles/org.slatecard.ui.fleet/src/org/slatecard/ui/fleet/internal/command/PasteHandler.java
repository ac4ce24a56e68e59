package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.change.Change;
import org.slatecard.ui.fleet.internal.change.Paste;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Brings what is in the clipboard into the fleet. */
public final class PasteHandler extends ChangeHandler {
    @Override
    Change change(FleetSession session, List<EObject> selected, ExecutionEvent event)
            throws ExplainedException {
        byte[] content = new FleetClipboard(HandlerUtil.getActiveShell(event).getDisplay()).get();
        return content == null ? null : new Paste(session).of(content, selected.isEmpty() ? null : selected.get(0));
    }
}
