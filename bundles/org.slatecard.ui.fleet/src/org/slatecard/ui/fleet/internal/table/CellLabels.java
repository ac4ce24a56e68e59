package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.slatecard.ui.fleet.internal.table.cell.CameraFindings;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.cell.ReadinessColumn;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.ui.fleet.internal.table.rows.RowView;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/** Marks cells by what they are, for styles, icons and editors. */
final class CellLabels implements IConfigLabelAccumulator {
    static final String INHERITED = "INHERITED";
    private static final String COLUMN = "COLUMN_";
    private static final String FINDING = "FINDING_";

    private final List<Column> columns;
    private final RowView view;
    private final CameraFindings findings;

    CellLabels(List<Column> columns, RowView view, CameraFindings findings) {
        this.columns = columns;
        this.view = view;
        this.findings = findings;
    }

    static String of(Column column) {
        return COLUMN + column.id();
    }

    static String of(Severity severity) {
        return FINDING + severity;
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int columnIndex, int rowIndex) {
        if (rowIndex < 0 || rowIndex >= view.shown().size()) {
            return;
        }
        Column column = columns.get(columnIndex);
        CameraRow row = view.shown().get(rowIndex);
        labels.addLabel(of(column));
        if (row.cell(columnIndex).inherited()) {
            labels.addLabel(INHERITED);
        }
        if (!(column instanceof ReadinessColumn)) {
            findings.of(row.effective(), column).stream().map(CellLabels::severity).sorted().findFirst()
                    .ifPresent(worst -> labels.addLabel(of(worst)));
        }
    }

    private static Severity severity(Finding finding) {
        return finding.rule().severity();
    }
}
