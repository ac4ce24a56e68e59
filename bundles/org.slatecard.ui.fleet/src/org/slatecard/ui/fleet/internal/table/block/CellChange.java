package org.slatecard.ui.fleet.internal.table.block;

import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/**
 * A text that a cell is to take over.
 *
 * @param camera its row
 * @param column its column
 * @param text   the text; empty to take the value over from the group again
 */
public record CellChange(Camera camera, Column column, String text) {

    /** Whether the cell shows that text already; such a change leaves it alone, so that what is taken over stays so. */
    boolean changesNothing() {
        return !text.isEmpty() && column.cell(EffectiveConfiguration.of(camera)).text().equals(text);
    }
}
