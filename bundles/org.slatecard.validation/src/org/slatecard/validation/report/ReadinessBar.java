package org.slatecard.validation.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slatecard.model.text.Text;
import org.slatecard.validation.readiness.Readiness;
import org.slatecard.validation.readiness.Readiness.State;

/**
 * How many cameras are how far, as a bar and in words. The parts differ in pattern as well as in colour, so that a print
 * in black and white says the same.
 *
 * @param numbers of cameras, for each verdict
 */
record ReadinessBar(Map<State, Long> numbers) {
    /** From the best to the worst, as the bar is read. */
    private static final List<State> ORDER = List.of(State.READY, State.WORKS_BUT, State.NOT_CHECKED,
            State.NOT_READY);
    private static final Map<State, String> SIGNS = Map.of(State.READY, "✔", State.WORKS_BUT, "▲", State.NOT_CHECKED,
            "?", State.NOT_READY, "✖");
    private static final int WIDTH = 400;
    private static final int HEIGHT = 14;
    private static final Map<State, String> GROUNDS = Map.of(State.READY, "#2e7d32", State.WORKS_BUT, "#e6a700",
            State.NOT_CHECKED, "#9e9e9e", State.NOT_READY, "#b71c1c");
    /** What is drawn over the ground, in a square of eight by eight. */
    private static final Map<State, String> LINES = Map.of(State.WORKS_BUT, "M0 8L8 0", State.NOT_CHECKED, "M3 4h2",
            State.NOT_READY, "M0 0L8 8M0 8L8 0");

    static ReadinessBar of(List<Readiness> cameras) {
        return new ReadinessBar(cameras.stream().collect(Collectors.groupingBy(Readiness::state,
                () -> new EnumMap<>(State.class), Collectors.counting())));
    }

    /** Writes the patterns that all bars use, once for a page. */
    static void define(Html html) {
        html.element("svg", () -> html.element("defs", () -> ORDER.forEach(state -> pattern(html, state))), "width",
                "0", "height", "0", "aria-hidden", "true");
    }

    void draw(Html html) {
        html.element("svg", () -> {
            html.element("title", words());
            double all = Math.max(1, numbers.values().stream().mapToLong(Long::longValue).sum());
            double left = 0;
            for (State state : ORDER) {
                double width = numbers.getOrDefault(state, 0L) * WIDTH / all;
                if (width > 0) {
                    html.empty("rect", "x", coordinate(left), "y", "0", "width", coordinate(width), "height",
                            String.valueOf(HEIGHT), "fill", "url(#" + state + ")");
                }
                left += width;
            }
        }, "class", "bar", "role", "img", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "preserveAspectRatio", "none");
    }

    /** The same in words; of what there is. */
    Text words() {
        return ORDER.stream().filter(numbers::containsKey)
                .map(state -> ReportText.NUMBER.with(numbers.get(state),
                        ReportText.SIGNED.with(SIGNS.get(state), title(state))))
                .reduce(ReportText.LIST::with).orElseGet(ReportText.NO_CAMERA::with);
    }

    /** A verdict with its sign, and what it rests on. */
    static Text verdict(Readiness readiness) {
        return ReportText.SIGNED.with(SIGNS.get(readiness.state()), readiness.summary());
    }

    private static Text title(State state) {
        return switch (state) {
            case READY -> ReportText.READY.with();
            case WORKS_BUT -> ReportText.WORKS_BUT.with();
            case NOT_CHECKED -> ReportText.NOT_CHECKED.with();
            case NOT_READY -> ReportText.NOT_READY.with();
        };
    }

    private static void pattern(Html html, State state) {
        html.element("pattern", () -> {
            html.empty("rect", "width", "8", "height", "8", "fill", GROUNDS.get(state));
            if (LINES.containsKey(state)) {
                html.empty("path", "d", LINES.get(state), "stroke", "#fff", "stroke-width", "1.4");
            }
        }, "id", state.name(), "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
