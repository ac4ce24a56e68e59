package org.slatecard.ui.transfer.internal;

import java.util.function.Function;

/**
 * A row of the matrix.
 *
 * @param title what it is about
 * @param grade of a suite, else empty
 * @param cell  what stands in it for a server
 */
record MatrixRow(String title, String grade, Function<CheckedServer, Cell> cell) {
    /**
     * What stands in a cell.
     *
     * @param text    in a word
     * @param sign    the shape with it; null where it is no judgement
     * @param details everything, for the tool tip
     */
    record Cell(String text, Sign sign, String details) {
        static Cell of(String text) {
            return new Cell(text, null, text);
        }
    }
}
