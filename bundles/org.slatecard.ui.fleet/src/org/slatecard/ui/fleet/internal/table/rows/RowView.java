package org.slatecard.ui.fleet.internal.table.rows;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slatecard.ui.fleet.internal.element.NaturalKeys;

/**
 * The rows that are shown, sorted and filtered. Rows stay where they are while their cells are edited, until the user
 * sorts or filters again.
 */
public final class RowView {
    private final NaturalKeys keys;
    private final Set<CameraRow> always = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Integer, String> columnFilters = new HashMap<>();
    private List<CameraRow> all = List.of();
    private List<CameraRow> shown = List.of();
    private Map<CameraRow, Integer> positions;
    private List<SortKey> order = List.of();
    private String filter = "";

    /** Sorts by the rules of a language. */
    public RowView(Locale locale) {
        keys = new NaturalKeys(locale);
    }

    /** Shows other rows. */
    public void setRows(List<CameraRow> rows) {
        all = rows;
        refresh();
    }

    /** The rows that are shown. */
    public List<CameraRow> shown() {
        return shown;
    }

    /** How many rows there are, shown or not. */
    public int total() {
        return all.size();
    }

    /** Where a row is shown; -1 where it is not. */
    public int indexOf(CameraRow row) {
        if (positions == null) {
            positions = new IdentityHashMap<>();
            for (int i = 0; i < shown.size(); i++) {
                positions.put(shown.get(i), i);
            }
        }
        return positions.getOrDefault(row, -1);
    }

    /** Shows only rows with a cell that contains the text. */
    public void setFilter(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        always.clear();
        refresh();
    }

    /** Shows only rows whose cells contain the text of their column. */
    public void setColumnFilters(Map<Integer, String> texts) {
        columnFilters.clear();
        texts.forEach((column, text) -> {
            if (!text.isBlank()) {
                columnFilters.put(column, text.strip().toLowerCase(Locale.ROOT));
            }
        });
        always.clear();
        refresh();
    }

    /** Whether something is filtered. */
    public boolean filtered() {
        return !filter.isEmpty() || !columnFilters.isEmpty();
    }

    /** Shows rows whatever the filter says, until the filter is changed. */
    public void showAlways(Collection<CameraRow> rows) {
        always.addAll(rows);
        refresh();
    }

    /** What the rows are sorted by, most important first; nothing means the order of the fleet. */
    public List<SortKey> order() {
        return order;
    }

    /** Sorts. */
    public void sort(List<SortKey> by) {
        order = List.copyOf(by);
        refresh();
    }

    private void refresh() {
        List<CameraRow> now = new ArrayList<>(all.size());
        for (CameraRow row : all) {
            if (matches(row)) {
                now.add(row);
            }
        }
        if (!always.isEmpty()) {
            always.retainAll(new HashSet<>(all));
        }
        shown = order.isEmpty() ? now : sorted(now);
        positions = null;
    }

    private boolean matches(CameraRow row) {
        return always.contains(row) || (filter.isEmpty() || row.contains(filter)) && columnFilters.entrySet().stream()
                .allMatch(entry -> row.contains(entry.getKey(), entry.getValue()));
    }

    private List<CameraRow> sorted(List<CameraRow> rows) {
        Map<CameraRow, CollationKey[]> values = new IdentityHashMap<>();
        for (CameraRow row : rows) {
            values.put(row, order.stream().map(key -> keys.of(row.sortKey(key.column()))).toArray(CollationKey[]::new));
        }
        Comparator<CameraRow> comparator = (a, b) -> 0;
        for (int i = 0; i < order.size(); i++) {
            int key = i;
            Comparator<CameraRow> next = Comparator.comparing(row -> values.get(row)[key]);
            comparator = comparator.thenComparing(order.get(i).ascending() ? next : next.reversed());
        }
        CameraRow[] array = rows.toArray(CameraRow[]::new);
        Arrays.sort(array, comparator);
        return new ArrayList<>(Arrays.asList(array));
    }
}
