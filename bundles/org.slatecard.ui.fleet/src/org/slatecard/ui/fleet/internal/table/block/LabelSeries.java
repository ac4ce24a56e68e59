package org.slatecard.ui.fleet.internal.table.block;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes on with the number at the end of a label: after {@code CAM 09} comes {@code CAM 10}. */
final class LabelSeries {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]+)", Pattern.DOTALL);

    private LabelSeries() {}

    static String next(String label, Set<String> taken) {
        String candidate = label;
        do {
            candidate = next(candidate);
        } while (taken.contains(candidate));
        return candidate;
    }

    private static String next(String label) {
        Matcher numbered = NUMBERED.matcher(label);
        if (!numbered.matches()) {
            return label.isBlank() ? "1" : label + " 2";
        }
        String digits = numbered.group(2);
        String number = new BigInteger(digits).add(BigInteger.ONE).toString();
        return numbered.group(1) + "0".repeat(Math.max(0, digits.length() - number.length())) + number;
    }
}
