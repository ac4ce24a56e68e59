package org.slatecard.ui.fleet.internal.find;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What to look for.
 *
 * @param text              the text, or a regular expression
 * @param matchCase         whether capital and small letters differ
 * @param wholeWord         whether letters, digits and underscores may stand neither before nor after it
 * @param regularExpression whether the text is a regular expression
 */
record FindQuery(String text, boolean matchCase, boolean wholeWord, boolean regularExpression) {
    private static final String PART_OF_WORD = "[\\p{L}\\p{M}\\p{N}_]";

    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The pattern that finds it.
     *
     * @throws PatternSyntaxException when the text is not a regular expression
     */
    Pattern pattern() {
        String expression = regularExpression ? text : Pattern.quote(text);
        if (regularExpression) {
            Pattern.compile(expression); // so that an error counts from where the user's text begins
        }
        String words = wholeWord
                ? "(?<!" + PART_OF_WORD + ")(?:" + expression + ")(?!" + PART_OF_WORD + ")"
                : expression;
        int flags = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile(words, flags | Pattern.MULTILINE);
    }
}
