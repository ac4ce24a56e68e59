package org.slatecard.ui.fleet.internal.table;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/**
 * Keeps the NatTable in the colours of the theme. Themes style the platform's own tables, but not a NatTable: so there
 * is one of those, never seen, whose colours are looked at before the NatTable is painted.
 */
final class ThemeFollower {
    private final NatTable table;
    private final Table themed;
    private final LocalResourceManager resources;
    private TableColours shown;

    private ThemeFollower(NatTable table, Table themed) {
        this.table = table;
        this.themed = themed;
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
    }

    /** An invisible table that the theme styles, to be made beside the NatTable. */
    static Table themed(Composite parent) {
        Table themed = new Table(parent, SWT.NONE);
        themed.setVisible(false);
        return themed;
    }

    static void follow(NatTable table, Table themed) {
        ThemeFollower follower = new ThemeFollower(table, themed);
        follower.check();
        table.addListener(SWT.Paint, event -> follower.checkLater());
    }

    private void checkLater() {
        if (!TableColours.of(themed).equals(shown)) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed()) {
                    check();
                }
            });
        }
    }

    private void check() {
        TableColours now = TableColours.of(themed);
        if (!now.equals(shown)) {
            shown = now;
            Font font = themed.getFont();
            Font italic = resources.create(FontDescriptor.createFrom(font).setStyle(SWT.ITALIC));
            table.setBackground(themed.getBackground());
            table.setForeground(themed.getForeground());
            table.setTheme(new TableTheme(now, font, italic));
        }
    }
}
