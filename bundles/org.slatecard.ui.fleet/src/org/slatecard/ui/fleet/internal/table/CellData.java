package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.osgi.util.NLS;
import org.slatecard.ui.fleet.internal.table.block.CellChange;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.ui.fleet.internal.table.rows.RowView;

/** The cells' texts as the NatTable asks for them. */
final class CellData implements IDataProvider {
    private final List<Column> columns;
    private final RowView view;
    private final BiConsumer<String, List<CellChange>> changer;

    CellData(List<Column> columns, RowView view, BiConsumer<String, List<CellChange>> changer) {
        this.columns = columns;
        this.view = view;
        this.changer = changer;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return view.shown().get(row).cell(column).text();
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        CameraRow edited = view.shown().get(row);
        String text = value == null ? "" : value.toString();
        if (!text.equals(edited.cell(column).text())) {
            Column changed = columns.get(column);
            changer.accept(NLS.bind(Messages.EditCell, changed.title()),
                    List.of(new CellChange(edited.camera(), changed, text)));
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return view.shown().size();
    }
}
