package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.change.Change;
import org.slatecard.ui.fleet.internal.change.DeleteElements;
import org.slatecard.ui.fleet.internal.change.Paste;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Makes a second one of what is selected. */
public final class DuplicateHandler extends ChangeHandler {
    @Override
    Change change(FleetSession session, List<EObject> selected, ExecutionEvent event)
            throws ExplainedException {
        return new DeleteElements(session).allowed(selected) ? new Paste(session).duplicate(selected) : null;
    }
}
