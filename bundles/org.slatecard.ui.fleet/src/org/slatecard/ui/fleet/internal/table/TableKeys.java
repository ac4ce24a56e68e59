package org.slatecard.ui.fleet.internal.table;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks as in a spreadsheet; commands of the workbench (copy, paste, delete) are not among them. */
final class TableKeys extends DefaultSelectionBindings {
    private final CellEditing editing;

    TableKeys(CellEditing editing) {
        this.editing = editing;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        super.configureUiBindings(registry);
        registry.unregisterKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'));
        IKeyAction open = (table, event) -> editing.start(null);
        IKeyAction type = (table, event) -> editing.start(event.character);
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), open);
        registry.registerKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), open);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), type);
        registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), type);
        IMouseAction doubleClick = (table, event) -> editing.startOrOpen();
        registry.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), doubleClick);
    }

    @Override
    protected void configureColumnHeaderMouseClickBindings(UiBindingRegistry registry) {
        registry.registerFirstSingleClickBinding(new ColumnHeaderClickEventMatcher(SWT.NONE, 1),
                new SortColumnAction(false));
        for (int more : new int[]{SWT.MOD1, SWT.MOD2}) {
            registry.registerSingleClickBinding(new MouseEventMatcher(more, GridRegion.COLUMN_HEADER, 1),
                    new SortColumnAction(true));
        }
    }
}
