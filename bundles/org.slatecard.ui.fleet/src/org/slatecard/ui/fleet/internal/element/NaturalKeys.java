package org.slatecard.ui.fleet.internal.element;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders texts as people do: by the rules of the language, and numbers in them by their value. */
public final class NaturalKeys {
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");
    private static final int LONGEST = 100;

    private final Collator collator;

    /** Orders by the rules of a language. */
    public NaturalKeys(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    /** What a text is ordered by. */
    public CollationKey of(String text) {
        StringBuilder comparable = new StringBuilder(text.length() + LONGEST);
        Matcher numbers = NUMBER.matcher(text);
        int from = 0;
        while (numbers.find()) {
            // the number of digits goes first, so that a longer number is the larger one
            int digits = Math.min(LONGEST, numbers.end(1) - numbers.start(1));
            comparable.append(text, from, numbers.start()).append(LONGEST + digits).append(numbers.group(1));
            from = numbers.end();
        }
        return collator.getCollationKey(comparable.append(text, from, text.length()).toString());
    }
}
