package org.slatecard.ui.transfer.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.slatecard.ui.transfer.internal.MatrixRow.Cell;
import org.slatecard.workbench.AccessibleName;

/** Suites and servers: one column for each server. */
final class ServerMatrix {
    private static final int FIXED_COLUMNS = 2;
    private static final int WIDEST = 370;

    private final TableViewer viewer;
    private final LocalResourceManager images;
    private final IntConsumer chosen;

    /**
     * Fills a composite.
     *
     * @param chosen called with the index of the server in whose column the user clicks
     */
    ServerMatrix(Composite parent, IntConsumer chosen) {
        this.chosen = chosen;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
        images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.give(viewer.getTable(), Messages.Matrix);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().addListener(SWT.MouseDown, event -> {
            ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
            if (cell != null && cell.getColumnIndex() >= FIXED_COLUMNS) {
                chosen.accept(cell.getColumnIndex() - FIXED_COLUMNS);
            }
        });
    }

    void show(List<CheckedServer> servers) {
        viewer.getTable().setRedraw(false);
        viewer.setInput(List.of());
        Arrays.stream(viewer.getTable().getColumns()).forEach(TableColumn::dispose);
        column(Messages.Suite, row -> Cell.of(row.title()));
        column(Messages.Grade, row -> Cell.of(row.grade()));
        for (int i = 0; i < servers.size(); i++) {
            CheckedServer server = servers.get(i);
            int index = i;
            column(server.title(), row -> row.cell().apply(server))
                    .addListener(SWT.Selection, event -> chosen.accept(index));
        }
        viewer.setInput(MatrixRows.of(servers));
        for (TableColumn column : viewer.getTable().getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth()));
        }
        viewer.getTable().setRedraw(true);
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    private TableColumn column(String title, Function<MatrixRow, Cell> content) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new Labels(content));
        return column.getColumn();
    }

    /** Shape and text of a cell. */
    private final class Labels extends ColumnLabelProvider {
        private final Function<MatrixRow, Cell> content;

        Labels(Function<MatrixRow, Cell> content) {
            this.content = content;
        }

        @Override
        public String getText(Object element) {
            return cell(element).text();
        }

        @Override
        public Image getImage(Object element) {
            Sign sign = cell(element).sign();
            return sign == null ? null : images.get(sign.image());
        }

        @Override
        public String getToolTipText(Object element) {
            return cell(element).details();
        }

        private Cell cell(Object element) {
            return content.apply((MatrixRow) element);
        }
    }
}
