package org.slatecard.ui.fleet.internal.table.rows;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders texts as people do: by the rules of the language, and numbers in them by their value. */
final class NaturalKeys {
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)");
    private static final int DIGITS_OF_LENGTH = 3;

    private final Collator collator;

    NaturalKeys(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    CollationKey of(String text) {
        Matcher numbers = NUMBER.matcher(text);
        StringBuilder comparable = new StringBuilder();
        while (numbers.find()) {
            String digits = numbers.group(1);
            String length = ("%0" + DIGITS_OF_LENGTH + "d").formatted(digits.length());
            numbers.appendReplacement(comparable, length + digits);
        }
        return collator.getCollationKey(numbers.appendTail(comparable).toString());
    }
}
