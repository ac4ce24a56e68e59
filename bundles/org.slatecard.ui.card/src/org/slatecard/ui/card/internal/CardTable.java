package org.slatecard.ui.card.internal;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slatecard.workbench.AccessibleName;

/** A table with a heading, which is its accessible name; a cell's tool tip is its whole text. */
final class CardTable<T> {
    private static final int HEIGHT = 110;

    private final TableViewer viewer;

    CardTable(Composite parent, String heading, List<Column<T>> columns) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(heading);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        AccessibleName.give(viewer.getTable(), heading);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (Column<T> column : columns) {
            TableViewerColumn shown = new TableViewerColumn(viewer, SWT.LEFT);
            shown.getColumn().setText(column.title());
            shown.setLabelProvider(new Cell<>(column));
            layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), true));
        }
        viewer.setContentProvider(ArrayContentProvider.getInstance());
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<T> rows) {
        viewer.setInput(rows);
    }

    /**
     * A column.
     *
     * @param weight share of the width
     * @param text   what stands in a cell; fingerprints are cut there
     */
    record Column<T>(String title, int weight, Function<T, String> text) {}

    /** A fingerprint does not fit a column: its beginning tells two apart. */
    private static final class Cell<T> extends ColumnLabelProvider {
        private static final int FINGERPRINT = 64;
        private static final int SHOWN = 16;

        private final Column<T> column;

        Cell(Column<T> column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            String whole = getToolTipText(element);
            return whole.length() == FINGERPRINT ? whole.substring(0, SHOWN) + "…" : whole;
        }

        @Override
        @SuppressWarnings("unchecked")
        public String getToolTipText(Object element) {
            return column.text().apply((T) element);
        }
    }
}
