package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import java.util.Map;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/** Heights and widths that follow the font. */
final class TableSizes {
    private static final double LINES_OF_A_ROW = 1.6;
    private static final int CHARACTERS = 18;
    private static final int PADDING = 24;
    private static final int DIGITS = 6;
    private static final Map<String, Integer> WIDE = Map.of("label", 14, "serialNumber", 14, "readiness", 32, "notes",
            40, "networkProfiles", 22, "transferTargets", 22, "modelId", 14, "lanType", 12);

    private TableSizes() {}

    static void apply(CameraGrid grid, List<Column> columns, Control themed) {
        GC gc = new GC(themed);
        try {
            gc.setFont(themed.getFont());
            int row = (int) Math.ceil(gc.getFontMetrics().getHeight() * LINES_OF_A_ROW);
            double character = gc.getFontMetrics().getAverageCharacterWidth();
            grid.body().setDefaultRowHeight(row);
            grid.headerData().setDefaultRowHeight(row);
            grid.header().getFilterRowDataLayer().setDefaultRowHeight(row);
            grid.rowNumbers().setDefaultColumnWidth((int) (DIGITS * character) + PADDING / 2);
            for (int i = 0; i < columns.size(); i++) {
                int content = (int) (WIDE.getOrDefault(columns.get(i).id(), CHARACTERS) * character);
                int title = gc.textExtent(columns.get(i).title()).x;
                width(grid.body(), i, Math.max(content, title) + PADDING);
            }
        } finally {
            gc.dispose();
        }
    }

    private static void width(DataLayer body, int column, int width) {
        body.setDefaultColumnWidthByPosition(column, width);
    }
}
