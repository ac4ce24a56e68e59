package org.slatecard.validation.internal.basis;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** What people most likely meant where they entered characters that a camera does not take. */
public final class Replacement {
    /** Longer than any field of a camera. */
    private static final int LONGEST = 1_000;
    /** What word processors make of what was typed. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(Map.entry(0x2018, "'"), Map.entry(0x2019, "'"),
            Map.entry(0x201C, "\""), Map.entry(0x201D, "\""), Map.entry(0x2010, "-"), Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"), Map.entry(0x2013, "-"), Map.entry(0x2014, "-"), Map.entry(0x2212, "-"),
            Map.entry(0x301C, "~"), Map.entry(0x3002, "."));
    /** The long vowel mark, which Japanese keyboards give for a hyphen. */
    private static final int LONG_VOWEL = 0x30FC;
    private static final String STAND_INS = "-_.";

    private Replacement() {}

    /**
     * The same value without what changes its looks alone: half-width for full-width characters, plain quotes and
     * hyphens, without invisible characters and blanks around it. Empty where a field does not take that either.
     */
    public static Optional<String> faithful(String value, FieldLimit limit) {
        return value.length() > LONGEST ? Optional.empty() : accepted(plain(value), value, limit);
    }

    /** The same with a hyphen, or what the field takes instead of it, in the place of what it does not take. */
    public static Optional<String> free(String value, FieldLimit limit) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> standIn = STAND_INS.chars().mapToObj(Character::toString).filter(limit::takes).findFirst();
        StringBuilder result = new StringBuilder();
        Normalizer.normalize(plain(value), Normalizer.Form.NFD).codePoints().forEach(each -> {
            String character = Character.toString(each);
            if (limit.takes(character)) {
                result.append(character);
            } else if (Character.getType(each) != Character.NON_SPACING_MARK
                    && !standIn.map(sign -> result.toString().endsWith(sign)).orElse(true)) {
                result.append(standIn.get());
            }
        });
        boolean saysSomething = result.chars().anyMatch(Character::isLetterOrDigit);
        return saysSomething ? accepted(result.toString(), value, limit) : Optional.empty();
    }

    /** A value without what changes its looks alone; see {@link #faithful}. */
    public static String plain(String value) {
        StringBuilder result = new StringBuilder(value.length());
        value.codePoints().filter(each -> !CharacterText.isUnseen(each)).forEach(each -> {
            String plain = each == LONG_VOWEL && !endsInKana(result) ? "-" : PLAIN.get(each);
            if (plain == null) {
                result.appendCodePoint(each);
            } else {
                result.append(plain);
            }
        });
        return Normalizer.normalize(result, Normalizer.Form.NFKC).strip();
    }

    private static boolean endsInKana(CharSequence text) {
        Character.UnicodeScript script = text.isEmpty()
                ? null
                : Character.UnicodeScript.of(text.charAt(text.length() - 1));
        return script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HIRAGANA;
    }

    private static Optional<String> accepted(String result, String value, FieldLimit limit) {
        boolean fits = !result.isEmpty() && !result.equals(value) && limit.takes(result)
                && !limit.refusesLength(result);
        return fits ? Optional.of(result) : Optional.empty();
    }
}
