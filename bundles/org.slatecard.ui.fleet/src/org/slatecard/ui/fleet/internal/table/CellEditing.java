package org.slatecard.ui.fleet.internal.table;

/** Starts editing the current cell. */
interface CellEditing {
    /**
     * Opens the editor of the current cell.
     *
     * @param typed the character that the user began with, or null
     */
    void start(Character typed);

    /** Opens the editor, or for a cell with findings what they are about. */
    void startOrOpen();
}
