package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.ui.fleet.internal.change.Change;
import org.slatecard.ui.fleet.internal.change.NewElement;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Creates an element of the kind that the command's parameter names. */
public final class NewElementHandler extends ChangeHandler {
    private static final String KIND = "org.slatecard.ui.fleet.newElement.kind";

    @Override
    Change change(FleetSession session, List<EObject> selected, ExecutionEvent event) {
        Kind kind = Kind.valueOf(event.getParameter(KIND));
        return new NewElement(session).of(kind, selected.isEmpty() ? null : selected.get(0));
    }
}
