package org.slatecard.benchmarks;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what     what is measured
 * @param ours     the figure of the product, with its unit
 * @param baseline the figure that it is held against, with its unit
 * @param ratio    ours by the baseline, or an exponent
 * @param goal     the largest ratio that is wanted; not a number where none is
 * @param method   how both were measured
 */
record Row(String what, String ours, String baseline, double ratio, double goal, String method) {

    static Row milliseconds(String what, double ours, double baseline, double goal, String method) {
        return new Row(what, text("%.1f ms", ours), text("%.1f ms", baseline), ours / baseline, goal, method);
    }

    @Override
    public String toString() {
        if (Double.isNaN(goal)) {
            return text("| %s | %s | %s | %.2f | - | - | %s |", what, ours, baseline, ratio, method);
        }
        return text("| %s | %s | %s | %.2f | %.2f | %s | %s |", what, ours, baseline, ratio, goal,
                ratio <= goal ? "yes" : "NO", method);
    }

    static String text(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}
