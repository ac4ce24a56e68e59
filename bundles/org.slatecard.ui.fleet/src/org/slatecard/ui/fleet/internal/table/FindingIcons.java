package org.slatecard.ui.fleet.internal.table;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.CellPainterDecorator;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeEnum;
import org.slatecard.validation.Severity;

/** Paints an icon beside the text of a cell with findings, and texts of several lines in one. */
final class FindingIcons extends AbstractRegistryConfiguration {
    private static final int PADDING = 5;
    private static final int GAP = 4;

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        for (Severity severity : Severity.values()) {
            ImagePainter icon = new ImagePainter(
                    FieldDecorationRegistry.getDefault().getFieldDecoration(decoration(severity)).getImage(), false);
            CellPainterDecorator both = new CellPainterDecorator(new TextPainter(false, false), CellEdgeEnum.LEFT, GAP,
                    icon, true);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                    new BackgroundPainter(new PaddingDecorator(both, 0, PADDING, 0, PADDING, false)),
                    DisplayMode.NORMAL, CellLabels.of(severity));
        }
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new OneLine(), DisplayMode.NORMAL);
    }

    private static String decoration(Severity severity) {
        return switch (severity) {
            case ERROR -> FieldDecorationRegistry.DEC_ERROR;
            case WARNING -> FieldDecorationRegistry.DEC_WARNING;
            case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
        };
    }

    private static final class OneLine extends DisplayConverter {
        @Override
        public Object canonicalToDisplayValue(Object value) {
            return value == null ? "" : value.toString().replace("\n", " ↵ ");
        }

        @Override
        public Object displayToCanonicalValue(Object value) {
            return value;
        }
    }
}
