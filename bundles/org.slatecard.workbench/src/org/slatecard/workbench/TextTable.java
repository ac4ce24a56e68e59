package org.slatecard.workbench;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A table with a heading, which is its accessible name; a cell's tool tip is its whole text. */
public final class TextTable<T> {
    private static final int HEIGHT = 110;

    private final TableViewer viewer;

    /** A table with one row to select, over all columns of the grid of {@code parent}. */
    public TextTable(Composite parent, String heading, List<Column<T>> columns) {
        this(parent, heading, SWT.SINGLE, columns);
    }

    /** A table over all columns of the grid of {@code parent}; {@code select}: SWT.SINGLE or SWT.MULTI. */
    public TextTable(Composite parent, String heading, int select, List<Column<T>> columns) {
        int span = ((GridLayout) parent.getLayout()).numColumns;
        Label label = new Label(parent, SWT.NONE);
        label.setText(heading);
        GridDataFactory.fillDefaults().span(span, 1).applyTo(label);
        Composite frame = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(span, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | select);
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

    /** Proposes a size, in pixels; it grows with its parent. */
    public TextTable<T> size(int width, int height) {
        GridData frame = (GridData) viewer.getTable().getParent().getLayoutData();
        frame.widthHint = width;
        frame.heightHint = height;
        return this;
    }

    /** For listeners and the selection. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Shows these rows, in this order. */
    public void show(List<T> rows) {
        viewer.setInput(rows);
    }

    /**
     * A column.
     *
     * @param title  what stands above it
     * @param weight share of the width
     * @param text   what stands in a cell; fingerprints are cut there
     */
    public record Column<T>(String title, int weight, Function<T, String> text) {}

    /** A fingerprint does not fit a column: its beginning tells two apart. */
    private static final class Cell<T> extends ColumnLabelProvider {
        private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");
        private static final int SHOWN = 16;

        private final Column<T> column;

        Cell(Column<T> column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            String whole = getToolTipText(element);
            return FINGERPRINT.matcher(whole).matches() ? whole.substring(0, SHOWN) + "…" : whole;
        }

        @Override
        @SuppressWarnings("unchecked")
        public String getToolTipText(Object element) {
            return column.text().apply((T) element);
        }
    }
}
