package org.slatecard.ui.fleet.internal.table.cell;

/** Texts that can stand in a fleet's file. */
final class PlainText {
    private PlainText() {}

    /** A text of one line, without white space around it. */
    static String line(String title, String text) throws Refusal {
        String line = checked(text.strip());
        if (line.contains("\n") || line.contains("\r") || line.contains("\t")) {
            throw new Refusal(Messages.RefusedOneLine, title);
        }
        return line;
    }

    /** A text with line breaks, each a line feed. */
    static String lines(String text) throws Refusal {
        return checked(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String checked(String text) throws Refusal {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            boolean allowed = character >= ' ' && character != 0xFFFE && character != 0xFFFF
                    && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
            if (!allowed && "\n\r\t".indexOf(character) < 0) {
                throw new Refusal(Messages.RefusedCharacter, "U+%04X".formatted(character));
            }
        }
        return text;
    }
}
