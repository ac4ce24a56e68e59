package org.slatecard.ui.fleet.internal.table.rows;

import java.util.Set;

/** Hears what changed in the rows, once for all changes of one command. */
public interface RowsListener {
    /** Cameras were added, removed or moved. */
    void camerasChanged();

    /** Cells of these rows show something else. */
    void cellsChanged(Set<CameraRow> rows);
}
