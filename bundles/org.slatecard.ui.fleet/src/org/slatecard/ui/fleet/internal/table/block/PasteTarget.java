package org.slatecard.ui.fleet.internal.table.block;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/**
 * Where a block of cells goes.
 *
 * @param cameras the cameras from the first selected one to the last that is shown
 * @param columns the columns from the first selected one to the last that is shown
 * @param rows    how many rows are selected
 * @param width   how many columns are selected
 */
public record PasteTarget(List<Camera> cameras, List<Column> columns, int rows, int width) {

    /** A block without the line of column titles that may stand above it. */
    public List<List<String>> withoutTitles(List<List<String>> block) {
        List<String> titles = columns.stream().map(Column::title).toList();
        List<String> first = block.getFirst();
        boolean named = first.size() <= titles.size() && first.equals(titles.subList(0, first.size()));
        return named ? block.subList(1, block.size()) : block;
    }

    /** How many cameras a block needs more than there are. */
    public int missing(List<List<String>> block) {
        return Math.max(0, block.size() - cameras.size());
    }

    /** How many columns a block has more than there are. */
    public int tooWide(List<List<String>> block) {
        return Math.max(0, block.stream().mapToInt(List::size).max().orElse(0) - columns.size());
    }

    /**
     * What pasting changes. A block that fits into the selection several times is repeated in it.
     *
     * @param added cameras that come into the fleet for the rows that are left over
     */
    public List<CellChange> changes(List<List<String>> block, List<Camera> added) {
        List<Camera> all = new ArrayList<>(cameras);
        all.addAll(added);
        int height = Math.min(all.size(), Math.max(block.size(), rows / block.size() * block.size()));
        List<CellChange> changes = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<String> line = block.get(row % block.size());
            int across = Math.max(line.size(), width / line.size() * line.size());
            for (int column = 0; column < Math.min(across, columns.size()); column++) {
                changes.add(new CellChange(all.get(row), columns.get(column), line.get(column % line.size())));
            }
        }
        return changes;
    }
}
