package org.slatecard.ui.fleet.internal.change;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/**
 * The second half of cutting, after the elements have been copied to the clipboard.
 *
 * @param session the fleet
 */
public record Cut(FleetSession session) {

    /** Deletes the elements; groups take their members with them, since the copy has them too. */
    public Change of(List<? extends EObject> elements) {
        return new DeleteElements(session).of(Cutting.withMembers(elements), Messages.EditCut);
    }
}
