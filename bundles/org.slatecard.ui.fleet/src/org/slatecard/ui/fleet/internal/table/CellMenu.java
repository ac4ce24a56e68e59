package org.slatecard.ui.fleet.internal.table;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** The context menus of the table: that of the cells, and that of the column titles. */
final class CellMenu {
    private static final String OURS = "org.slatecard.ui.fleet.";
    private static final String PLATFORM = "org.eclipse.ui.edit.";

    private final TableActions actions;
    private final IServiceLocator services;
    private final MenuManager menu = new MenuManager();

    private CellMenu(TableActions actions, IServiceLocator services) {
        this.actions = actions;
        this.services = services;
        fill();
    }

    static void install(TableActions actions, IServiceLocator services) {
        CellMenu cells = new CellMenu(actions, services);
        NatTable table = actions.table().table();
        ColumnMenu columns = new ColumnMenu(actions.table());
        table.addListener(SWT.MenuDetect, event -> open(event, columns));
        table.setMenu(cells.menu.createContextMenu(table));
        table.addListener(SWT.Dispose, event -> cells.menu.dispose());
    }

    private static void open(Event event, ColumnMenu columns) {
        if (event.detail == SWT.MENU_MOUSE && columns.openAt(new Point(event.x, event.y))) {
            event.doit = false;
        }
    }

    private void fill() {
        command(PLATFORM + "copy", Messages.MenuCopy);
        command(OURS + "copyWithTitles", Messages.MenuCopyWithTitles);
        command(PLATFORM + "paste", Messages.MenuPaste);
        command(OURS + "fillDown", Messages.MenuFillDown);
        command(PLATFORM + "delete", Messages.MenuClear);
        menu.add(new Separator());
        menu.add(new Action(Messages.AddCamera) {
            @Override
            public void run() {
                actions.add();
            }

            @Override
            public boolean isEnabled() {
                return !actions.table().open().readOnly();
            }
        });
        command(OURS + "duplicate", Messages.MenuDuplicate);
        command(OURS + "deleteCameras", Messages.MenuDelete);
    }

    private void command(String id, String label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(services, null, id,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        menu.add(new CommandContributionItem(parameter));
    }
}
