package org.slatecard.ui.fleet.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.field.FieldValue;

/** Chooses any number of the fleet's elements for a reference whose order has no meaning. */
final class ChecklistRow {
    private static final int ROWS_SHOWN = 6;

    private final Rows rows;
    private final EReference feature;
    private final EReference candidates;
    private CheckboxTableViewer viewer;

    ChecklistRow(Rows rows, EReference feature, EReference candidates) {
        this.rows = rows;
        this.feature = feature;
        this.candidates = candidates;
    }

    void create() {
        Label label = rows.label(feature);
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        if (candidates().isEmpty()) {
            rows.noCandidates(feature);
            return;
        }
        viewer = CheckboxTableViewer.newCheckList(rows.area(), SWT.BORDER | SWT.V_SCROLL);
        Table table = viewer.getTable();
        Icons icons = new Icons(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return Names.of((EObject) element);
            }

            @Override
            public Image getImage(Object element) {
                return Kind.of(element).map(kind -> icons.get(kind.icon())).orElse(null);
            }
        });
        viewer.setInput(candidates());
        GridData size = Rows.wide();
        size.heightHint = table.getItemHeight() * Math.min(ROWS_SHOWN, Math.max(2, candidates().size()));
        table.setLayoutData(size);
        FieldValue value = rows.scope().value(feature, table);
        show(value);
        viewer.addCheckStateListener(event -> value.setValue(checked()));
        value.addValueChangeListener(event -> show(value));
        rows.finish(feature, value, table);
    }

    private void show(FieldValue value) {
        List<?> chosen = value.getValue() instanceof List<?> list ? list : List.of();
        viewer.setCheckedElements(chosen.toArray());
        viewer.setGrayedElements(value.differs() ? candidates().toArray() : new Object[0]);
    }

    private List<Object> checked() {
        return new ArrayList<>(Arrays.asList(viewer.getCheckedElements()));
    }

    private List<EObject> candidates() {
        List<?> all = (List<?>) rows.scope().session().fleet().eGet(candidates);
        return all.stream().map(EObject.class::cast).sorted(Comparator.comparing(Names::of)).toList();
    }
}
