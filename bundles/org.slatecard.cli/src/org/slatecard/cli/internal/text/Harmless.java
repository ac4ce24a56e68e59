package org.slatecard.cli.internal.text;

import org.slatecard.model.text.Localized;
import org.slatecard.model.text.Text;

/**
 * Text that came from a file, made fit for a terminal: nothing in it can steer it, begin another line, or turn the
 * direction of this one. A character that does stands as its number, {@code <1B>}.
 */
final class Harmless {
    private Harmless() {}

    /** A text with such values in it. */
    static Text of(Text text) {
        return new Text(text.owner(), text.bundle(), text.key(),
                text.arguments().stream().map(Harmless::value).toList());
    }

    /** Such a value; lines may stay where it is several of our own. */
    static String of(String value, boolean lines) {
        if (value.chars().allMatch(each -> isHarmless(each, lines) && !Character.isSurrogate((char) each))) {
            return value;
        }
        StringBuilder shown = new StringBuilder();
        value.codePoints().forEach(each -> {
            if (isHarmless(each, lines)) {
                shown.appendCodePoint(each);
            } else {
                shown.append("<%02X>".formatted(each));
            }
        });
        return shown.toString();
    }

    private static Object value(Object value) {
        return switch (value) {
            case Text text -> of(text);
            case Localized text -> (Localized) locale -> of(text.in(locale), false);
            default -> of(String.valueOf(value), false);
        };
    }

    private static boolean isHarmless(int character, boolean lines) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> lines && character == '\n';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }
}
