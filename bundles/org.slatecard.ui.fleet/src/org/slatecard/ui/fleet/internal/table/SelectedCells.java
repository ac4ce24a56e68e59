package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Which cells are selected, by their places in the table.
 *
 * @param layer   the layer that the places count in
 * @param regions the selected regions
 */
record SelectedCells(SelectionLayer layer, List<Rectangle> regions) {

    static SelectedCells of(SelectionLayer layer) {
        Rectangle all = new Rectangle(0, 0, layer.getColumnCount(), layer.getRowCount());
        return new SelectedCells(layer, layer.getSelectionModel().getSelections().stream()
                .map(region -> region.intersection(all)).filter(region -> !region.isEmpty()).toList());
    }

    boolean isEmpty() {
        return regions.isEmpty();
    }

    /** Indexes of the rows with a selected cell, from top to bottom. */
    List<Integer> rows() {
        TreeSet<Integer> rows = new TreeSet<>();
        regions.forEach(region -> IntStream.range(region.y, region.y + region.height).forEach(rows::add));
        return List.copyOf(rows);
    }

    /** Places of the columns with a selected cell, from left to right. */
    List<Integer> columnPositions() {
        TreeSet<Integer> columns = new TreeSet<>();
        regions.forEach(region -> IntStream.range(region.x, region.x + region.width).forEach(columns::add));
        return List.copyOf(columns);
    }

    boolean contains(int columnPosition, int row) {
        return regions.stream().anyMatch(region -> region.contains(columnPosition, row));
    }

    int columnIndex(int columnPosition) {
        return layer.getColumnIndexByPosition(columnPosition);
    }

    /** Indexes of the columns from a place to the last that is shown. */
    List<Integer> columnIndexesFrom(int columnPosition) {
        return IntStream.range(columnPosition, layer.getColumnCount()).mapToObj(this::columnIndex).toList();
    }
}
