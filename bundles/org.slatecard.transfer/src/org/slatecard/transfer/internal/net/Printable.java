package org.slatecard.transfer.internal.net;

import java.nio.charset.StandardCharsets;

/** What a server says, made fit to be shown: nothing in it can steer a terminal or turn the direction of a line. */
public final class Printable {
    private static final int LONGEST = 200;

    private Printable() {}

    /** The bytes as text: what is no visible character becomes its number, and what is too long is cut off. */
    public static String of(byte[] bytes) {
        return of(new String(bytes, 0, Math.min(bytes.length, 4 * LONGEST), StandardCharsets.UTF_8));
    }

    /** The same for text that came in another way, for instance in a certificate. */
    public static String of(String said) {
        String text = said.strip();
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(each -> append(shown, each));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        boolean visible = switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
        if (visible) {
            shown.appendCodePoint(codePoint);
        } else {
            shown.append("<%02X>".formatted(codePoint));
        }
    }
}
