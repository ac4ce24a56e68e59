package org.slatecard.ui.fleet.internal.table;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** The NatTable in the colours and the font of the current theme. */
final class TableTheme extends ModernNatTableThemeConfiguration {
    private final TableColours colours;
    private final Font italic;

    TableTheme(TableColours colours, Font font, Font italic) {
        this.colours = colours;
        this.italic = italic;
        Color background = new Color(colours.background());
        Color foreground = new Color(colours.foreground());
        cells(background, foreground, font);
        headers(foreground, font);
        selection(font);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        super.configureRegistry(registry);
        Style inherited = new Style();
        inherited.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, colours.inherited());
        inherited.setAttributeValue(CellStyleAttributes.FONT, italic);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, inherited, DisplayMode.NORMAL,
                CellLabels.INHERITED);
        Style selected = new Style();
        selected.setAttributeValue(CellStyleAttributes.FONT, italic);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, selected, DisplayMode.SELECT,
                CellLabels.INHERITED);
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        if (colours.dark()) {
            sortHeaderCellPainter = selectedSortHeaderCellPainter; // its arrows are white
        }
    }

    private void cells(Color background, Color foreground, Font font) {
        defaultBgColor = background;
        defaultFgColor = foreground;
        defaultFont = font;
        evenRowBgColor = background;
        oddRowBgColor = background;
        gridLineColor = colours.lines();
        freezeSeparatorColor = colours.headerOfSelection();
        filterRowBgColor = background;
        filterRowFgColor = foreground;
        filterRowFont = font;
    }

    private void headers(Color foreground, Font font) {
        Color header = colours.header();
        Color touched = colours.headerOfSelection();
        cHeaderBgColor = header;
        cHeaderFgColor = foreground;
        cHeaderFont = font;
        rHeaderBgColor = header;
        rHeaderFgColor = foreground;
        rHeaderFont = font;
        cornerBgColor = header;
        cornerFgColor = foreground;
        cornerFont = font;
        cHeaderSelectionBgColor = touched;
        cHeaderSelectionFgColor = foreground;
        cHeaderSelectionFont = font;
        cHeaderFullSelectionBgColor = touched;
        cHeaderFullSelectionFgColor = foreground;
        rHeaderSelectionBgColor = touched;
        rHeaderSelectionFgColor = foreground;
        rHeaderSelectionFont = font;
        rHeaderFullSelectionBgColor = touched;
        rHeaderFullSelectionFgColor = foreground;
        cornerSelectionBgColor = header;
        cornerSelectionFgColor = foreground;
        cornerSelectionFont = font;
    }

    private void selection(Font font) {
        Color selection = new Color(colours.selection());
        Color selected = new Color(colours.selected());
        defaultSelectionBgColor = selection;
        defaultSelectionFgColor = selected;
        defaultSelectionFont = font;
        selectionAnchorSelectionBgColor = selection;
        selectionAnchorSelectionFgColor = selected;
        selectionAnchorBorderStyle = new BorderStyle(2, new Color(colours.foreground()), LineStyleEnum.SOLID);
        selectionAnchorGridBorderStyle = new BorderStyle(1, colours.lines(), LineStyleEnum.SOLID);
    }
}
