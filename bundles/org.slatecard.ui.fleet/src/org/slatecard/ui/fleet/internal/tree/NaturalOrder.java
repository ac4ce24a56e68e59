package org.slatecard.ui.fleet.internal.tree;

import java.text.Collator;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders names as people do: Cam 2 stands before Cam 10. */
final class NaturalOrder implements Comparator<String> {
    private static final Pattern PART = Pattern.compile("\\d{1,18}|\\D+|\\d+");

    private final Collator letters = Collator.getInstance();

    @Override
    public int compare(String left, String right) {
        Matcher lefts = PART.matcher(left);
        Matcher rights = PART.matcher(right);
        while (lefts.find()) {
            if (!rights.find()) {
                return 1;
            }
            int order = part(lefts.group(), rights.group());
            if (order != 0) {
                return order;
            }
        }
        return rights.find() ? -1 : 0;
    }

    private int part(String left, String right) {
        boolean numbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
        return numbers ? Long.compare(Long.parseLong(left), Long.parseLong(right)) : letters.compare(left, right);
    }
}
