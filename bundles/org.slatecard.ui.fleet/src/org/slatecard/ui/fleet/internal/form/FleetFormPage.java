package org.slatecard.ui.fleet.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.tree.FleetTree;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.OpenFleet;

/** The tree on the left, on the right the form of what is selected. */
public final class FleetFormPage implements FleetPage {
    private FleetTree tree;

    @Override
    public void create(Composite parent, OpenFleet open) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        tree = new FleetTree(sash, (FleetSession) open);
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return tree.viewer();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return tree.select(object);
    }
}
