package org.slatecard.ui.fleet.internal.findings;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.ui.fleet.internal.element.NaturalKeys;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/**
 * Puts findings into the order and the groups that the user wants. Needs no display and reads no fleet, so that it may
 * work beside the UI thread; keeps the texts of one call for the next.
 */
final class FindingLister {
    private final Locale locale;
    private final NaturalKeys natural;
    private Map<Finding, String> messages = new HashMap<>();
    private Map<String, CollationKey> keys = new HashMap<>();

    FindingLister(Locale locale) {
        this.locale = locale;
        natural = new NaturalKeys(locale);
    }

    /**
     * A finding as the UI thread hands it over.
     *
     * @param finding    what was found
     * @param place      where
     * @param acceptance who lives with it, and why
     */
    record Found(Finding finding, Place place, Optional<Acceptance> acceptance) {}

    /** What is to be shown of these findings. */
    synchronized FindingList list(List<Found> found, FindingQuery query) {
        Map<Finding, String> texts = HashMap.newHashMap(found.size());
        Map<String, CollationKey> order = HashMap.newHashMap(keys.size());
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        List<FindingRow> rows = new ArrayList<>(found.size());
        int accepted = 0;
        for (Found each : found) {
            String message = texts.computeIfAbsent(each.finding(), this::message);
            order.computeIfAbsent(each.place().path(), this::key);
            FindingRow row = new FindingRow(each.finding(), each.place(), message, each.acceptance());
            if (row.accepted()) {
                accepted++;
            } else {
                counts.merge(each.finding().rule().severity(), 1, Integer::sum);
            }
            if ((query.withAccepted() || !row.accepted()) && (query.text().isEmpty() || matches(row, query.text()))) {
                rows.add(row);
            }
        }
        messages = texts;
        keys = order;
        rows.sort(Comparator.comparing(FindingRow::accepted)
                .thenComparing(row -> row.finding().rule().severity())
                .thenComparing(row -> order.get(row.place().path())).thenComparing(FindingRow::ruleId));
        return new FindingList(groups(rows, query.grouping()), counts, accepted, rows.size());
    }

    /** The rows are in their order already; groups come in that of their first rows. */
    private List<FindingGroup> groups(List<FindingRow> rows, Grouping grouping) {
        Function<FindingRow, Object> key = switch (grouping) {
            case RULE -> FindingRow::ruleId;
            case CAMERA -> row -> row.place().element();
            case SEVERITY -> row -> row.finding().rule().severity();
        };
        Map<Object, List<FindingRow>> together = new LinkedHashMap<>();
        rows.forEach(row -> together.computeIfAbsent(key.apply(row), each -> new ArrayList<>()).add(row));
        List<FindingGroup> groups = new ArrayList<>(together.size());
        together.forEach((each, members) -> groups.add(new FindingGroup(each, title(members.get(0), grouping),
                List.copyOf(members))));
        if (grouping == Grouping.RULE) {
            groups.sort(Comparator.comparing(FindingGroup::accepted).thenComparing(FindingGroup::worst)
                    .thenComparing(group -> key(group.title())));
        }
        return groups;
    }

    private String title(FindingRow first, Grouping grouping) {
        return switch (grouping) {
            case RULE -> first.finding().rule().title().in(locale);
            case CAMERA -> first.place().name();
            case SEVERITY -> switch (first.finding().rule().severity()) {
                case ERROR -> Messages.SeverityErrors;
                case WARNING -> Messages.SeverityWarnings;
                case INFO -> Messages.SeverityAdvice;
            };
        };
    }

    private boolean matches(FindingRow row, String text) {
        Rule<?> rule = row.finding().rule();
        return contains(row.message(), text) || contains(row.place().path(), text)
                || contains(rule.title().in(locale), text) || contains(rule.id(), text)
                || contains(rule.source(), text) || row.acceptance().filter(acceptance -> contains(
                        acceptance.getReason() + "\n" + acceptance.getBy(), text)).isPresent();
    }

    private static boolean contains(String text, String lowerCase) {
        return text.toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    private String message(Finding finding) {
        String known = messages.get(finding);
        return known == null ? finding.message().in(locale) : known;
    }

    private CollationKey key(String name) {
        CollationKey known = keys.get(name);
        return known == null ? natural.of(name) : known;
    }
}
