package org.slatecard.ui.fleet.internal.table;

import java.util.function.Consumer;

/** What commands do with the table that has the focus. */
enum TableAction {
    COPY(TableActions::copy, false),
    COPY_WITH_TITLES(TableActions::copyWithTitles, false),
    SELECT_ALL(TableActions::selectAll, false),
    CUT(TableActions::cut, true),
    PASTE(TableActions::paste, true),
    CLEAR(TableActions::clear, true),
    FILL_DOWN(TableActions::fillDown, true),
    DUPLICATE(TableActions::duplicate, true),
    DELETE_CAMERAS(TableActions::delete, true);

    private final Consumer<TableActions> action;
    private final boolean changes;

    TableAction(Consumer<TableActions> action, boolean changes) {
        this.action = action;
        this.changes = changes;
    }

    boolean enabled(TableActions actions) {
        return !changes || !actions.table().open().readOnly();
    }

    void run(TableActions actions) {
        action.accept(actions);
    }
}
