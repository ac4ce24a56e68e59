package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.window.Window;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.block.CellChange;
import org.slatecard.ui.fleet.internal.table.block.PasteTarget;
import org.slatecard.ui.fleet.internal.table.block.Tsv;
import org.slatecard.ui.fleet.internal.table.cell.CameraFindings;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.cell.EditorKind;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.validation.Finding;

/** What the user does with the selected cells and cameras. */
final class TableActions implements CellEditing {
    private CameraTable cameras;
    private final Details details;

    /** Where a finding is shown in full. */
    interface Details {
        void open(Camera camera, Finding finding);
    }

    TableActions(Details details) {
        this.details = details;
    }

    void use(CameraTable table) {
        cameras = table;
    }

    CameraTable table() {
        return cameras;
    }

    @Override
    public void start(Character typed) {
        int[] place = cameras.current();
        if (place == null || cameras.open().readOnly()) {
            return;
        }
        Column column = cameras.columns().get(place[0]);
        if (column.editor() == EditorKind.SOME_OF || column.editor() == EditorKind.SOME_OF_IN_ORDER) {
            choose(column, cameras.view().shown().get(place[1]), place[0]);
        } else if (column.editor() != EditorKind.NONE) {
            int position = cameras.grid().selection().getColumnPositionByIndex(place[0]);
            cameras.grid().selection().selectCell(position, place[1], false, false);
            cameras.table().doCommand(
                    new EditSelectionCommand(cameras.table(), cameras.table().getConfigRegistry(), typed));
        }
    }

    @Override
    public void startOrOpen() {
        int[] place = cameras.current();
        if (place == null) {
            return;
        }
        Column column = cameras.columns().get(place[0]);
        CameraRow row = cameras.view().shown().get(place[1]);
        if (column.editor() == EditorKind.NONE) {
            Finding first = new CameraFindings(cameras.open()).of(row.effective()).stream().findFirst()
                    .orElse(null);
            details.open(row.camera(), first);
        } else {
            start(null);
        }
    }

    void copy() {
        copy(false);
    }

    void copyWithTitles() {
        copy(true);
    }

    void cut() {
        copy();
        clear();
    }

    private void copy(boolean withTitles) {
        List<List<String>> block = block(withTitles);
        if (!block.isEmpty()) {
            Clipboard clipboard = new Clipboard(cameras.table().getDisplay());
            clipboard.setContents(new Object[]{Tsv.format(block)}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    void paste() {
        Clipboard clipboard = new Clipboard(cameras.table().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String block) {
            paste(Tsv.parse(block));
        }
    }

    void paste(List<List<String>> block) {
        SelectedCells selected = selectedCells();
        if (selected.isEmpty()) {
            return;
        }
        List<Integer> rows = selected.rows();
        List<Integer> positions = selected.columnPositions();
        List<Camera> targets = cameras.view().shown().stream().skip(rows.getFirst()).map(CameraRow::camera).toList();
        List<Column> columns = selected.columnIndexesFrom(positions.getFirst()).stream().map(cameras.columns()::get)
                .toList();
        List<Camera> added = cameras.edits()
                .paste(new PasteTarget(targets, columns, rows.getLast() - rows.getFirst() + 1,
                        positions.getLast() - positions.getFirst() + 1), block);
        cameras.revealAdded(added);
    }

    void clear() {
        cameras.edits().clear(changes(selectedCells(), ""));
    }

    void fillDown() {
        SelectedCells selected = selectedCells();
        List<CellChange> changes = new ArrayList<>();
        for (int position : selected.columnPositions()) {
            int column = selected.columnIndex(position);
            List<Integer> rows = selected.rows().stream().filter(row -> selected.contains(position, row)).toList();
            String text = row(rows.getFirst()).cell(column).text();
            rows.stream().skip(1).forEach(row -> changes.add(
                    new CellChange(row(row).camera(), cameras.columns().get(column), text)));
        }
        cameras.edits().change(Messages.FillDown, changes);
    }

    void selectAll() {
        cameras.table().doCommand(new SelectAllCommand());
    }

    void add() {
        List<Camera> selected = cameras.selected();
        cameras.revealAdded(cameras.edits().add(selected.isEmpty() ? null : selected.getLast()));
    }

    void duplicate() {
        List<Camera> selected = cameras.selected();
        if (!selected.isEmpty()) {
            cameras.revealAdded(cameras.edits().duplicate(selected));
        }
    }

    void delete() {
        cameras.edits().delete(cameras.selected());
    }

    private void choose(Column column, CameraRow row, int index) {
        ChoiceDialog dialog = new ChoiceDialog(cameras.table().getShell(), column, row.camera(),
                row.cell(index).text());
        if (dialog.open() == Window.OK) {
            cameras.edits().change(NLS.bind(Messages.EditCell, column.title()),
                    List.of(new CellChange(row.camera(), column, dialog.text())));
        }
        cameras.table().setFocus();
    }

    private List<List<String>> block(boolean withTitles) {
        SelectedCells selected = selectedCells();
        List<Integer> positions = selected.columnPositions();
        List<List<String>> block = new ArrayList<>();
        if (withTitles) {
            block.add(positions.stream().map(position -> cameras.columns().get(selected.columnIndex(position)).title())
                    .toList());
        }
        for (int row : selected.rows()) {
            block.add(positions.stream().map(position -> selected.contains(position, row)
                    ? row(row).cell(selected.columnIndex(position)).text()
                    : "").toList());
        }
        return block;
    }

    private List<CellChange> changes(SelectedCells selected, String text) {
        List<CellChange> changes = new ArrayList<>();
        for (int position : selected.columnPositions()) {
            Column column = cameras.columns().get(selected.columnIndex(position));
            selected.rows().stream().filter(row -> selected.contains(position, row))
                    .forEach(row -> changes.add(new CellChange(row(row).camera(), column, text)));
        }
        return changes;
    }

    private SelectedCells selectedCells() {
        return SelectedCells.of(cameras.grid().selection());
    }

    private CameraRow row(int index) {
        return cameras.view().shown().get(index);
    }
}
