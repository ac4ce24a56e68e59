package org.slatecard.workbench;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;

/**
 * A page of the fleet editor, contributed through the extension point {@code org.slatecard.workbench.fleetPages}. A new
 * instance is made for each editor; the page is created when it is shown for the first time.
 */
public interface FleetPage {
    /** Fills the page. Listeners that it adds to the fleet end when {@code parent} is disposed. */
    void create(Composite parent, OpenFleet open);

    /** Puts the focus where the user begins. */
    void setFocus();

    /** What is selected on the page, for the selection service. */
    ISelectionProvider selection();

    /**
     * Shows an object and, where the page has it, the field; called after {@link #create}.
     *
     * @param feature the field, or null
     * @return false where the page does not show such objects
     */
    boolean reveal(EObject object, EStructuralFeature feature);
}
