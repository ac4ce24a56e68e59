package org.slatecard.ui.fleet.internal.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.IPreferenceStore;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/** Remembers which columns are shown, in which order and how wide. */
final class TableMemory {
    private static final String KEY = "cameras.columns";
    private static final String COLUMNS = "columns";
    private static final String BODY = "body";

    private final IPreferenceStore store;
    private final String ids;

    TableMemory(IPreferenceStore store, List<Column> columns) {
        this.store = store;
        ids = columns.stream().map(Column::id).collect(Collectors.joining(","));
    }

    void restore(CameraGrid grid) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(store.getString(KEY)));
        } catch (IOException | IllegalArgumentException e) {
            return; // what is remembered is not worth a message: the columns stand as at first
        }
        if (ids.equals(properties.getProperty(COLUMNS))) {
            grid.body().loadState(BODY, properties);
            grid.reorder().loadState(BODY, properties);
            grid.hideShow().loadState(BODY, properties);
        }
    }

    void remember(CameraGrid grid) {
        Properties properties = new Properties();
        properties.setProperty(COLUMNS, ids);
        grid.body().saveState(BODY, properties);
        grid.reorder().saveState(BODY, properties);
        grid.hideShow().saveState(BODY, properties);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        store.setValue(KEY, text.toString());
    }

    void forget() {
        store.setToDefault(KEY);
    }
}
