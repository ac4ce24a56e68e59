package org.slatecard.ui.fleet.internal.change;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a name that no other element of the kind has, by counting up the number at its end. */
final class FreeName {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private FreeName() {}

    /** The name itself where it is free, else the next one: Cam 09 becomes Cam 10, and West becomes West-2. */
    static String of(String wanted, Set<String> taken) {
        String name = wanted;
        while (taken.contains(name)) {
            name = next(name);
        }
        return name;
    }

    private static String next(String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            return name + "-2";
        }
        String digits = numbered.group(2);
        String next = String.valueOf(Long.parseLong(digits) + 1);
        return numbered.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }
}
