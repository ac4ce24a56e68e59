package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.ui.fleet.internal.change.Change;
import org.slatecard.ui.fleet.internal.change.DeleteElements;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Deletes what is selected. */
public final class DeleteHandler extends ChangeHandler {
    @Override
    Change change(FleetSession session, List<EObject> selected, ExecutionEvent event) {
        DeleteElements delete = new DeleteElements(session);
        return delete.allowed(selected) ? delete.of(selected) : null;
    }
}
