package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.slatecard.ui.fleet.internal.table.rows.RowView;
import org.slatecard.ui.fleet.internal.table.rows.SortKey;

/** What the NatTable's headers show of the order of the rows, and how they change it. */
final class TableSort implements ISortModel {
    private final RowView view;
    private final Consumer<Runnable> arranging;

    /**
     * Sorts a view.
     *
     * @param arranging runs what changes the order, and shows the rows again
     */
    TableSort(RowView view, Consumer<Runnable> arranging) {
        this.view = view;
        this.arranging = arranging;
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return view.order().stream().map(SortKey::column).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int order = getSortOrder(column);
        if (order < 0) {
            return SortDirectionEnum.NONE;
        }
        return view.order().get(order).ascending() ? SortDirectionEnum.ASC : SortDirectionEnum.DESC;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return null;
    }

    @Override
    public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
        List<SortKey> order = accumulate ? new ArrayList<>(view.order()) : new ArrayList<>();
        int place = accumulate ? getSortOrder(column) : -1;
        if (place >= 0) {
            order.remove(place);
        }
        if (direction != SortDirectionEnum.NONE) {
            order.add(place >= 0 ? place : order.size(), new SortKey(column, direction == SortDirectionEnum.ASC));
        }
        arranging.accept(() -> view.sort(order));
    }

    @Override
    public void clear() {
        arranging.accept(() -> view.sort(List.of()));
    }
}
