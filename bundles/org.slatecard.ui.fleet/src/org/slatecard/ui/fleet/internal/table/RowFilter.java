package org.slatecard.ui.fleet.internal.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.ui.fleet.internal.table.rows.RowView;

/** Filters rows by what is typed into the filter row. */
record RowFilter(RowView view, Consumer<Runnable> arranging) implements IFilterStrategy<CameraRow> {
    @Override
    public void applyFilter(Map<Integer, Object> texts) {
        Map<Integer, String> filters = new HashMap<>();
        texts.forEach((column, text) -> filters.put(column, String.valueOf(text)));
        arranging.accept(() -> view.setColumnFilters(filters));
    }
}
