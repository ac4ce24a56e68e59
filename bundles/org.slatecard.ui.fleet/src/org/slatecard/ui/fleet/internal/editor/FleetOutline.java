package org.slatecard.ui.fleet.internal.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.slatecard.ui.fleet.internal.tree.FleetTree;

/** The tree of the fleet in the Outline; what is selected in it is shown in the editor. */
final class FleetOutline extends Page implements IContentOutlinePage {
    private final FleetEditor editor;
    private final IPropertyListener onSession = (source, property) -> {
        if (property == FleetEditor.PROP_SESSION) {
            fill();
        }
    };
    private final ActiveSelection selection = new ActiveSelection();
    private Composite area;

    FleetOutline(FleetEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        editor.addPropertyListener(onSession);
        area.addDisposeListener(event -> editor.removePropertyListener(onSession));
        fill();
    }

    /** The fleet is read after the editor has opened, and read again after a revert. */
    private void fill() {
        selection.follow(null);
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        editor.session().ifPresent(session -> {
            TreeViewer viewer = new FleetTree(area, session).viewer();
            viewer.addSelectionChangedListener(event -> reveal(event.getStructuredSelection()));
            selection.follow(viewer);
        });
        area.layout();
    }

    private void reveal(IStructuredSelection selected) {
        List<EObject> elements = FleetTree.elements(selected);
        if (elements.size() == 1) {
            editor.reveal(elements.get(0), null);
        }
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        area.setFocus();
    }

    @Override
    public ISelection getSelection() {
        return selection.getSelection();
    }

    @Override
    public void setSelection(ISelection selected) {
        selection.setSelection(selected);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        selection.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        selection.removeSelectionChangedListener(listener);
    }
}
