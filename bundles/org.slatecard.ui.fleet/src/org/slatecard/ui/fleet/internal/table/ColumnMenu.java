package org.slatecard.ui.fleet.internal.table;

import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.hideshow.command.MultiColumnShowCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.slatecard.ui.fleet.internal.table.cell.Column;

/** Chooses which columns are shown, and by which the rows are sorted. */
final class ColumnMenu {
    private final CameraTable cameras;

    ColumnMenu(CameraTable cameras) {
        this.cameras = cameras;
    }

    void openBelow(Control button) {
        Menu menu = new Menu(button);
        fillColumns(menu);
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        show(menu);
    }

    /** Opens the menu of a column's title; false where there is none at that place. */
    boolean openAt(Point display) {
        Point point = cameras.table().toControl(display);
        var labels = cameras.table().getRegionLabelsByXY(point.x, point.y);
        if (labels == null || !labels.hasLabel(GridRegion.COLUMN_HEADER)) {
            return false;
        }
        int position = cameras.table().getColumnPositionByX(point.x);
        Menu menu = new Menu(cameras.table());
        item(menu, Messages.SortAscending, () -> sort(position, SortDirectionEnum.ASC, false));
        item(menu, Messages.SortDescending, () -> sort(position, SortDirectionEnum.DESC, false));
        item(menu, Messages.SortAlso, () -> sort(position, SortDirectionEnum.ASC, true));
        item(menu, Messages.SortNone, cameras::doNotSort);
        separate(menu);
        item(menu, Messages.HideColumn,
                () -> cameras.table().doCommand(new ColumnHideCommand(cameras.table(), position)));
        separate(menu);
        fillColumns(menu);
        menu.setLocation(display);
        show(menu);
        return true;
    }

    private void fillColumns(Menu menu) {
        for (int i = 0; i < cameras.columns().size(); i++) {
            int index = i;
            Column column = cameras.columns().get(index);
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title());
            item.setSelection(isShown(index));
            item.addListener(SWT.Selection, event -> toggle(index));
        }
        separate(menu);
        item(menu, Messages.AllColumns, () -> cameras.grid().hideShow().showAllColumns());
        item(menu, Messages.ResetColumns, cameras::forgetColumns);
    }

    boolean isShown(int index) {
        return !cameras.grid().hideShow().isColumnIndexHidden(index);
    }

    /** Shows a hidden column, or hides one that is shown, unless it is the last. */
    void toggle(int index) {
        if (!isShown(index)) {
            cameras.table().doCommand(new MultiColumnShowCommand(new int[]{index}));
        } else if (cameras.grid().hideShow().getColumnCount() > 1) {
            int position = cameras.grid().hideShow().getColumnPositionByIndex(index);
            cameras.table().doCommand(new ColumnHideCommand(cameras.grid().hideShow(), position));
        }
    }

    private void sort(int position, SortDirectionEnum direction, boolean also) {
        cameras.table().doCommand(new SortColumnCommand(cameras.table(), position, also, direction));
    }

    private static void separate(Menu menu) {
        MenuItem line = new MenuItem(menu, SWT.SEPARATOR);
        line.setEnabled(false);
    }

    private static void item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static void show(Menu menu) {
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
