package org.slatecard.ui.fleet.internal.form;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.tree.FleetTree;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.OpenFleet;

/** The tree on the left, on the right the form of what is selected. */
public final class FleetFormPage implements FleetPage {
    private static final int[] WEIGHTS = {32, 68};

    private SashForm sash;
    private FleetTree tree;
    private DetailsForm details;
    /** What is shown though it is not selected: one of thousands, for which the tree has no node yet. */
    private EObject revealed;

    @Override
    public void create(Composite parent, OpenFleet open) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new FleetTree(sash, (FleetSession) open);
        details = new DetailsForm(sash, (FleetSession) open);
        sash.setWeights(WEIGHTS);
        tree.viewer().addSelectionChangedListener(event -> show(event.getStructuredSelection()));
        tree.viewer().setSelection(new StructuredSelection(open.fleet()));
    }

    private void show(IStructuredSelection selection) {
        List<EObject> selected = FleetTree.elements(selection);
        if (!selected.isEmpty() || revealed == null || revealed.eResource() == null) {
            revealed = null;
            details.show(selected);
        }
    }

    @Override
    public void setFocus() {
        if (!hasFocus()) {
            tree.viewer().getControl().setFocus();
        }
    }

    private boolean hasFocus() {
        Control control = sash.getDisplay().getFocusControl();
        while (control != null && control != sash) {
            control = control.getParent();
        }
        return control != null;
    }

    @Override
    public ISelectionProvider selection() {
        return tree.viewer();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (!tree.select(object)) {
            if (object.eResource() == null || Kind.of(object).isEmpty()) {
                return false;
            }
            revealed = object;
            details.show(List.of(object));
        }
        if (feature != null) {
            details.focus(feature);
        }
        return true;
    }
}
