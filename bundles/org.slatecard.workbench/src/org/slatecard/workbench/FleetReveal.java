package org.slatecard.workbench;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an editor of a fleet does for other parts; they get it by adapting the editor. For the UI thread. */
public interface FleetReveal {
    /**
     * Shows an object on the page that is shown if it has it, else on the first that does.
     *
     * @param feature the field, or null
     */
    void reveal(EObject object, EStructuralFeature feature);
}
