package org.slatecard.ui.fleet.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of whichever page is shown, for the selection service. */
final class ActiveSelection implements IPostSelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ISelectionChangedListener relay = event -> tell(event.getSelection());
    private ISelectionProvider current;

    void follow(ISelectionProvider provider) {
        if (current != null) {
            current.removeSelectionChangedListener(relay);
        }
        current = provider;
        if (current != null) {
            current.addSelectionChangedListener(relay);
        }
        tell(getSelection());
    }

    @Override
    public ISelection getSelection() {
        return current == null ? StructuredSelection.EMPTY : current.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (current != null) {
            current.setSelection(selection);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    private void tell(ISelection selection) {
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }
}
