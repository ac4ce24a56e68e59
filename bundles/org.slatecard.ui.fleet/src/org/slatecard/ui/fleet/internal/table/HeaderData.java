package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/** The titles above the columns. */
record HeaderData(List<Column> columns) implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
        return columns.get(column).title();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
