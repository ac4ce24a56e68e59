package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.slatecard.ui.fleet.internal.table.cell.CameraFindings;
import org.slatecard.ui.fleet.internal.table.cell.Cell;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;
import org.slatecard.ui.fleet.internal.table.rows.RowView;
import org.slatecard.workbench.AccessibleName;

/** Tells assistive technologies what the table is and what the current cell says. */
final class SpokenCell {
    private final NatTable table;
    private final List<Column> columns;
    private final RowView view;
    private final CameraFindings findings;
    private final Supplier<int[]> current;

    /**
     * Speaks for a table.
     *
     * @param current indexes of column and row of the current cell; null where there is none
     */
    SpokenCell(NatTable table, List<Column> columns, RowView view, CameraFindings findings,
            Supplier<int[]> current) {
        this.table = table;
        this.columns = columns;
        this.view = view;
        this.findings = findings;
        this.current = current;
        AccessibleName.give(table, this::name);
        table.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = cell();
            }
        });
    }

    /** The current cell is another one, or says something else. */
    void changed() {
        Accessible accessible = table.getAccessible();
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
        accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
    }

    String name() {
        String cell = cell();
        String table = NLS.bind(Messages.TableName, view.shown().size());
        return cell.isEmpty() ? table : cell + " – " + table;
    }

    String cell() {
        int[] place = current.get();
        if (place == null || place[1] >= view.shown().size()) {
            return "";
        }
        CameraRow row = view.shown().get(place[1]);
        Cell cell = row.cell(place[0]);
        String label = row.camera().getLabel() == null ? "" : row.camera().getLabel();
        String text = cell.text().isEmpty() ? Messages.EmptyCell : cell.text();
        String origin = cell.inherited() ? ", " + CellTips.origin(cell.origin()) : "";
        String found = findings.of(row.effective(), columns.get(place[0])).stream()
                .map(finding -> ". " + finding.message().in(Locale.getDefault())).collect(Collectors.joining());
        return NLS.bind(Messages.SpokenCell, new Object[]{label, columns.get(place[0]).title(), text}) + origin
                + found;
    }
}
