package org.slatecard.validation.internal.basis;

import java.util.List;
import org.slatecard.model.text.Text;
import org.slatecard.model.text.TextKey;

/** What characters are called in messages: those that nobody would see are described. */
public enum CharacterText implements TextKey {
    FULL_WIDTH, SPACE, DIRECTION, INVISIBLE, CONTROL, HALF, BOTH, MORE;

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';

    /** A character, as text or with its description. */
    public static Object of(int character) {
        if (isFullWidth(character)) {
            return CharacterText.FULL_WIDTH.with(Character.toString(character),
                    Character.toString(character - FULL_WIDTH_OFFSET));
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                CharacterText.SPACE.with(code(character));
            case Character.FORMAT -> isDirection(character)
                    ? CharacterText.DIRECTION.with(code(character))
                    : CharacterText.INVISIBLE.with(code(character));
            case Character.CONTROL -> CharacterText.CONTROL.with(code(character));
            case Character.SURROGATE -> CharacterText.HALF.with(code(character));
            case Character.PRIVATE_USE, Character.UNASSIGNED -> code(character);
            default -> Character.toString(character);
        };
    }

    /** Several characters with blanks between them. */
    public static Object of(List<Integer> characters) {
        Object all = "";
        for (int character : characters) {
            all = all.equals("") ? of(character) : CharacterText.BOTH.with(all, of(character));
        }
        return all;
    }

    /** Whether a letter, digit or symbol of ASCII has the width of a Chinese character, as Japanese keyboards give. */
    public static boolean isFullWidth(int character) {
        return character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
    }

    /** Whether it is a character of which nothing can be seen, or only a half one. */
    public static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
    }

    /** Text that says that there are more. */
    static Text more(Object characters) {
        return CharacterText.MORE.with(characters);
    }

    private static boolean isDirection(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE, Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                true;
            default -> false;
        };
    }

    private static String code(int character) {
        return String.format("U+%04X", character);
    }
}
