package org.slatecard.ui.fleet.internal.table.cell;

import org.slatecard.model.fleet.Settings;

/**
 * What a cell shows.
 *
 * @param text   its text, with line breaks where the value has some
 * @param origin the group or the fleet from which the camera takes the value over; null where the value is its own
 */
public record Cell(String text, Settings origin) {
    /** Nobody has set a value. */
    public static final Cell EMPTY = new Cell("", null);

    /** A value of the camera's own. */
    public static Cell own(String text) {
        return text == null ? EMPTY : new Cell(text, null);
    }

    /** Whether the camera takes the value over. */
    public boolean inherited() {
        return origin != null;
    }
}
