package org.slatecard.ui.fleet.internal.table.block;

/**
 * A cell that does not take over its text.
 *
 * @param change the cell and the text
 * @param reason why, for the user
 */
public record RefusedCell(CellChange change, String reason) {}
