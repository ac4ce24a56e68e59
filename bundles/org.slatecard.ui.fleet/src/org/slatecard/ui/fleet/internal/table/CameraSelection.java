package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.slatecard.model.fleet.Camera;

/** The cameras with a selected cell, for the selection service. */
final class CameraSelection implements ISelectionProvider {
    private final CameraTable table;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private List<Camera> told = List.of();

    CameraSelection(CameraTable table) {
        this.table = table;
        table.onChange(this::tell);
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(table.selected());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && !structured.toList().equals(table.selected())
                && structured.getFirstElement() instanceof Camera camera) {
            table.reveal(camera, null);
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

    private void tell() {
        List<Camera> now = table.selected();
        if (!now.equals(told)) {
            told = now;
            SelectionChangedEvent event = new SelectionChangedEvent(this, new StructuredSelection(now));
            listeners.forEach(listener -> listener.selectionChanged(event));
        }
    }
}
