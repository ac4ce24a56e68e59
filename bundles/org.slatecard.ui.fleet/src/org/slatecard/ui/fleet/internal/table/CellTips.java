package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Event;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Settings;
import org.slatecard.ui.fleet.internal.table.cell.CameraFindings;
import org.slatecard.ui.fleet.internal.table.cell.Cell;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.ui.fleet.internal.table.rows.RowView;
import org.slatecard.validation.Finding;

/** Says of the cell under the mouse its whole text, where it comes from, and what was found, why and what to do. */
final class CellTips extends NatTableContentTooltip {
    private final List<Column> columns;
    private final RowView view;
    private final CameraFindings findings;

    private CellTips(NatTable table, List<Column> columns, RowView view, CameraFindings findings) {
        super(table, GridRegion.BODY);
        this.columns = columns;
        this.view = view;
        this.findings = findings;
    }

    static void install(NatTable table, List<Column> columns, RowView view, CameraFindings findings) {
        new CellTips(table, columns, view, findings).activate();
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell = natTable.getCellByPosition(natTable.getColumnPositionByX(event.x),
                natTable.getRowPositionByY(event.y));
        return cell == null ? null : text(cell.getColumnIndex(), cell.getRowIndex());
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return natTable.getRegionLabelsByXY(event.x, event.y) != null
                && natTable.getRegionLabelsByXY(event.x, event.y).hasLabel(GridRegion.BODY)
                && getText(event) != null && !getText(event).isEmpty();
    }

    String text(int column, int row) {
        CameraRow shown = view.shown().get(row);
        Cell cell = shown.cell(column);
        List<String> parts = new ArrayList<>();
        if (!cell.text().isEmpty()) {
            parts.add(cell.text());
        }
        if (cell.inherited()) {
            parts.add(origin(cell.origin()));
        }
        findings.of(shown.effective(), columns.get(column)).forEach(finding -> parts.add(text(finding)));
        return String.join("\n\n", parts);
    }

    static String origin(Settings origin) {
        return origin instanceof CameraGroup group
                ? NLS.bind(Messages.FromGroup, group.getName() == null ? "" : group.getName())
                : Messages.FromFleet;
    }

    private static String text(Finding finding) {
        Locale locale = Locale.getDefault();
        String symbol = switch (finding.rule().severity()) {
            case ERROR -> Messages.Error;
            case WARNING -> Messages.Warning;
            case INFO -> Messages.Advice;
        };
        return symbol + " " + finding.message().in(locale) + "\n" + finding.rule().wayOut().in(locale) + "\n"
                + NLS.bind(Messages.Source, finding.rule().source());
    }
}
