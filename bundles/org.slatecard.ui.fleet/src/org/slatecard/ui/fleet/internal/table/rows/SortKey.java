package org.slatecard.ui.fleet.internal.table.rows;

/**
 * What rows are sorted by.
 *
 * @param column    index of the column
 * @param ascending whether small values come first
 */
public record SortKey(int column, boolean ascending) {}
