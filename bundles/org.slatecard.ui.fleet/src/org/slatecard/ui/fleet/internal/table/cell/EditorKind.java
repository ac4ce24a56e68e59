package org.slatecard.ui.fleet.internal.table.cell;

/** How the cells of a column are edited. */
public enum EditorKind {
    /** Not at all: the value follows from others. */
    NONE,
    /** As one line. */
    LINE,
    /** As text with line breaks. */
    LINES,
    /** By choosing one of the column's choices. */
    ONE_OF,
    /** By choosing any number of the column's choices. */
    SOME_OF,
    /** By choosing any number of the column's choices, in an order. */
    SOME_OF_IN_ORDER
}
