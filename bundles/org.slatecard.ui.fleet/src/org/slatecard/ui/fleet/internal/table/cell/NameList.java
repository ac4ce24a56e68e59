package org.slatecard.ui.fleet.internal.table.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Names in one line, with semicolons between them. A name may hold a semicolon itself: known names go first. */
final class NameList {
    private static final String SEPARATOR = ";";

    private NameList() {}

    static String join(List<String> names) {
        return String.join(SEPARATOR + " ", names);
    }

    static List<String> split(String text, Predicate<String> known) {
        List<String> parts = Arrays.asList(text.split(SEPARATOR, -1));
        List<String> names = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            while (to > from + 1 && !known.test(joined(parts, from, to))) {
                to--;
            }
            String name = joined(parts, from, to);
            if (!name.isEmpty()) {
                names.add(name);
            }
            from = to;
        }
        return names;
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join(SEPARATOR, parts.subList(from, to)).strip();
    }
}
