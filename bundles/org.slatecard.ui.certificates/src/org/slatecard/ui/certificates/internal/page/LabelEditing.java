package org.slatecard.ui.certificates.internal.page;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.certificates.internal.action.RenameCertificate;
import org.slatecard.workbench.OpenFleet;

/** Renames a certificate in its cell, after F2 or a double click. */
final class LabelEditing extends EditingSupport {
    private final OpenFleet open;
    private final TextCellEditor editor;

    LabelEditing(TableViewer viewer, OpenFleet open) {
        super(viewer);
        this.open = open;
        editor = new TextCellEditor(viewer.getTable());
        TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                        || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return !open.readOnly();
    }

    @Override
    protected Object getValue(Object element) {
        String label = ((Certificate) element).getLabel();
        return label == null ? "" : label;
    }

    @Override
    protected void setValue(Object element, Object value) {
        new RenameCertificate(open).rename((Certificate) element, String.valueOf(value));
    }
}
