package org.slatecard.ui.fleet.internal.table.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, and double
 * quotes around a cell that holds one of these.
 */
public final class Tsv {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private int at;

    private Tsv(String text) {
        this.text = text;
    }

    /** The cells of a block, row by row; a line end at the end starts no row. */
    public static List<List<String>> parse(String text) {
        return new Tsv(text).rows();
    }

    /** The text for a block. */
    public static String format(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")) + "\n")
                .collect(Collectors.joining());
    }

    private List<List<String>> rows() {
        while (at < text.length()) {
            List<String> row = new ArrayList<>();
            rows.add(row);
            row.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                row.add(cell());
            }
            skipLineEnd();
        }
        return rows;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            int start = at;
            StringBuilder cell = new StringBuilder();
            if (quotedCell(cell)) {
                return cell.toString();
            }
            at = start;
        }
        return plainCell();
    }

    /** Reads a quoted cell; false where the quote is no pair around the whole cell, and so only a character of it. */
    private boolean quotedCell(StringBuilder cell) {
        at++;
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character != '"') {
                cell.append(character);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return at == text.length() || "\t\r\n".indexOf(text.charAt(at)) >= 0;
            }
        }
        return false;
    }

    private String plainCell() {
        int start = at;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private static String quoted(String cell) {
        boolean needed = cell.startsWith("\"") || cell.chars().anyMatch(character -> "\t\r\n".indexOf(character) >= 0);
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
