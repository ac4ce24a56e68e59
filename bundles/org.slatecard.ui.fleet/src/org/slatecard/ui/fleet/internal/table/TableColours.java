package org.slatecard.ui.fleet.internal.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the current theme for tables, and those that are made from them.
 *
 * @param background behind cells
 * @param foreground of texts
 * @param selection  behind selected cells
 * @param selected   of texts of selected cells
 */
record TableColours(RGB background, RGB foreground, RGB selection, RGB selected) {
    private static final double INHERITED = 0.62;
    private static final double HEADER = 0.08;
    private static final double HEADER_OF_SELECTION = 0.2;
    private static final double LINES = 0.18;

    /** The colours that a control has been given by the theme. */
    static TableColours of(Control themed) {
        Display display = themed.getDisplay();
        return new TableColours(themed.getBackground().getRGB(), themed.getForeground().getRGB(),
                display.getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB(),
                display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT).getRGB());
    }

    boolean dark() {
        return background.getHSB()[2] < foreground.getHSB()[2];
    }

    Color inherited() {
        return mixed(INHERITED);
    }

    Color header() {
        return mixed(HEADER);
    }

    Color headerOfSelection() {
        return mixed(HEADER_OF_SELECTION);
    }

    Color lines() {
        return mixed(LINES);
    }

    private Color mixed(double part) {
        return new Color(mixed(background.red, foreground.red, part), mixed(background.green, foreground.green, part),
                mixed(background.blue, foreground.blue, part));
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }
}
