package org.slatecard.ui.fleet.internal.table.rows;

import java.util.List;
import java.util.Locale;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.cell.Cell;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/** A camera with what its cells show, computed when it is asked for and kept until the camera changes. */
public final class CameraRow {
    private final Camera camera;
    private final List<Column> columns;
    private EffectiveConfiguration effective;
    private Cell[] cells;

    CameraRow(Camera camera, List<Column> columns) {
        this.camera = camera;
        this.columns = columns;
    }

    /** The camera. */
    public Camera camera() {
        return camera;
    }

    /** What the camera is set up with. */
    public EffectiveConfiguration effective() {
        if (effective == null) {
            effective = EffectiveConfiguration.of(camera);
            cells = new Cell[columns.size()];
        }
        return effective;
    }

    /** What a cell shows. */
    public Cell cell(int column) {
        EffectiveConfiguration now = effective();
        if (cells[column] == null) {
            cells[column] = columns.get(column).cell(now);
        }
        return cells[column];
    }

    String sortKey(int column) {
        return columns.get(column).sortKey(effective(), cell(column));
    }

    boolean contains(int column, String lowerCase) {
        return cell(column).text().toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    boolean contains(String lowerCase) {
        for (int column = 0; column < columns.size(); column++) {
            if (contains(column, lowerCase)) {
                return true;
            }
        }
        return false;
    }

    void forget() {
        effective = null;
        cells = null;
    }
}
