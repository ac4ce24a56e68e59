package org.slatecard.ui.fleet.internal.wizard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the labels of new cameras are numbered: {@code {n}} stands for 1, 2, 3, {@code {nn}} for 01, 02, 03.
 *
 * @param text the pattern as the user writes it
 */
record LabelPattern(String text) {
    private static final Pattern NUMBER = Pattern.compile("\\{(n+)\\}");

    boolean numbers() {
        return NUMBER.matcher(text).find();
    }

    String label(int number) {
        return NUMBER.matcher(text).replaceAll(place -> Matcher
                .quoteReplacement(String.format("%0" + place.group(1).length() + "d", number)));
    }
}
