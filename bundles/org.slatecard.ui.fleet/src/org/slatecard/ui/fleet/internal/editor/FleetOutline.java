package org.slatecard.ui.fleet.internal.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.tree.FleetTree;

/** The tree of the fleet in the Outline; what is selected in it is shown in the editor. */
final class FleetOutline extends Page implements IContentOutlinePage {
    private final FleetEditor editor;
    private final FleetSession session;
    private Composite area;
    private FleetTree tree;

    FleetOutline(FleetEditor editor, FleetSession session) {
        this.editor = editor;
        this.session = session;
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        tree = new FleetTree(area, session);
        tree.viewer().addSelectionChangedListener(event -> {
            List<EObject> selected = FleetTree.elements(event.getStructuredSelection());
            if (selected.size() == 1) {
                editor.reveal(selected.get(0), null);
            }
        });
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        tree.viewer().getControl().setFocus();
    }

    @Override
    public ISelection getSelection() {
        return tree.viewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection) {
            tree.viewer().setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().removeSelectionChangedListener(listener);
    }
}
