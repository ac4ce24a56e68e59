package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.filterrow.config.DefaultFilterRowConfiguration;
import org.eclipse.nebula.widgets.nattable.hideshow.event.HideColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.hideshow.event.ShowColumnPositionsEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.VisualRefreshEvent;
import org.eclipse.nebula.widgets.nattable.reorder.event.ColumnReorderEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.cell.CameraFindings;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.cell.FleetColumns;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.ui.fleet.internal.table.rows.CameraRows;
import org.slatecard.ui.fleet.internal.table.rows.RowView;
import org.slatecard.ui.fleet.internal.table.rows.RowsListener;
import org.slatecard.ui.fleet.internal.table.rows.SortKey;
import org.slatecard.workbench.OpenFleet;

/** All cameras of a fleet in a NatTable that follows the fleet. */
final class CameraTable implements RowsListener {
    private final OpenFleet open;
    private final List<Column> columns;
    private final RowView view = new RowView(Locale.getDefault());
    private final CameraRows rows;
    private final CameraGrid grid;
    private final TableEdits edits;
    private final TableMemory memory;
    private final SpokenCell spoken;
    private final List<Runnable> listeners = new ArrayList<>();
    private String problem = "";

    CameraTable(Composite parent, OpenFleet open, IPreferenceStore store, Questions questions, CellEditing editing) {
        this.open = open;
        columns = FleetColumns.of(open);
        edits = new TableEdits(open, questions);
        rows = new CameraRows(open.fleet(), columns, open.findings(), parent.getDisplay()::asyncExec, this);
        view.sort(List.of(new SortKey(0, true)));
        view.setRows(rows.all());
        CameraFindings findings = new CameraFindings(open);
        Table themed = ThemeFollower.themed(parent);
        grid = new CameraGrid(parent, columns, new CellData(columns, view, edits::change),
                new CellLabels(columns, view, findings), new TableSort(view, this::arrange),
                new RowFilter(view, this::arrange));
        configure(editing);
        TableSizes.apply(grid, columns, themed);
        memory = new TableMemory(store, columns);
        memory.restore(grid);
        grid.freezeFirstColumn();
        ThemeFollower.follow(table(), themed);
        CellTips.install(table(), columns, view, findings);
        spoken = new SpokenCell(table(), columns, view, findings, this::current);
        table().addLayerListener(this::heard);
        table().addListener(SWT.Dispose, event -> rows.close());
    }

    private void configure(CellEditing editing) {
        grid.selection().addConfiguration(new SelectionConfiguration(editing));
        table().addConfiguration(new CellEditors(columns, view, open.readOnly(), new CellProblem(this::showProblem)));
        table().addConfiguration(new DefaultFilterRowConfiguration() {
            {
                showHideKeyConstant = SWT.F12;
            }
        });
        table().addConfiguration(new FindingIcons());
        table().configure();
    }

    NatTable table() {
        return grid.table();
    }

    CameraGrid grid() {
        return grid;
    }

    RowView view() {
        return view;
    }

    List<Column> columns() {
        return columns;
    }

    TableEdits edits() {
        return edits;
    }

    OpenFleet open() {
        return open;
    }

    SpokenCell spoken() {
        return spoken;
    }

    void forgetColumns() {
        memory.forget();
        grid.reorder().resetReorder();
        grid.hideShow().showAllColumns();
        grid.body().resetColumnWidthConfiguration(true);
        grid.freezeFirstColumn();
    }

    /** Why the cell that is being edited does not take its text; empty where nothing is wrong. */
    String problem() {
        return problem;
    }

    /** Calls a listener when the selection or what is shown has changed. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Indexes of column and row of the current cell; null where there is none. */
    int[] current() {
        PositionCoordinate anchor = grid.selection().getSelectionAnchor();
        return anchor == null || anchor.columnPosition < 0 || anchor.rowPosition < 0
                || anchor.rowPosition >= view.shown().size()
                        ? null
                        : new int[]{grid.selection().getColumnIndexByPosition(anchor.columnPosition),
                                anchor.rowPosition};
    }

    /** The cameras with a selected cell, from top to bottom. */
    List<Camera> selected() {
        return SelectedCells.of(grid.selection()).rows().stream().filter(row -> row < view.shown().size())
                .map(row -> view.shown().get(row).camera()).toList();
    }

    void doNotSort() {
        arrange(() -> view.sort(List.of()));
    }

    void filter(String text) {
        arrange(() -> view.setFilter(text));
    }

    /** Whether there is a column for a field, where one is asked for. */
    boolean shows(EStructuralFeature feature) {
        return feature == null || columns.stream().anyMatch(column -> column.feature() == feature);
    }

    /** Selects a camera and scrolls to it; false where the fleet does not hold it. */
    boolean reveal(Camera camera, EStructuralFeature feature) {
        CameraRow row = rows.of(camera);
        if (row == null) {
            return false;
        }
        if (view.indexOf(row) < 0) {
            view.showAlways(List.of(row));
            grid.body().fireLayerEvent(new StructuralRefreshEvent(grid.body()));
        }
        int index = columns.stream().filter(column -> column.feature() == feature && feature != null).findFirst()
                .map(columns::indexOf).orElse(0);
        select(Math.max(0, grid.selection().getColumnPositionByIndex(index)), view.indexOf(row));
        return true;
    }

    /** Shows rows that have just been added, whatever is filtered. */
    void revealAdded(List<Camera> cameras) {
        rows.update();
        List<CameraRow> added = cameras.stream().map(rows::of).filter(Objects::nonNull).toList();
        if (!added.isEmpty()) {
            arrange(() -> view.showAlways(added));
            reveal(cameras.getLast(), null);
        }
    }

    @Override
    public void camerasChanged() {
        arrange(() -> view.setRows(rows.all()));
    }

    @Override
    public void cellsChanged(Set<CameraRow> changed) {
        grid.body().fireLayerEvent(new VisualRefreshEvent(grid.body()));
        spoken.changed();
    }

    /** Changes which rows are shown or in which order; the current cell stays the current one where it can. */
    private void arrange(Runnable change) {
        int[] place = current();
        CameraRow row = place == null ? null : view.shown().get(place[1]);
        change.run();
        grid.body().fireLayerEvent(new StructuralRefreshEvent(grid.body()));
        if (row != null && place != null && view.indexOf(row) >= 0) {
            select(Math.max(0, grid.selection().getColumnPositionByIndex(place[0])), view.indexOf(row));
        }
        tell();
    }

    private void select(int columnPosition, int rowPosition) {
        grid.viewport().moveCellPositionIntoViewport(columnPosition, rowPosition);
        grid.selection().selectCell(columnPosition, rowPosition, false, false);
    }

    private void heard(ILayerEvent event) {
        if (event instanceof ISelectionEvent) {
            spoken.changed();
            tell();
        } else if (event instanceof ColumnReorderEvent || event instanceof ColumnResizeEvent
                || event instanceof HideColumnPositionsEvent || event instanceof ShowColumnPositionsEvent) {
            memory.remember(grid);
        }
    }

    private void showProblem(String text) {
        problem = text;
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
