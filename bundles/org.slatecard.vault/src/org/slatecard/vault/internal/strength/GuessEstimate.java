package org.slatecard.vault.internal.strength;

import java.util.Arrays;

/**
 * How many guesses a secret takes at most if the guesser knows how it is put together: from common words, from runs such
 * as {@code aaaa} and {@code 4321}, and from single characters. The cheapest way counts.
 */
public final class GuessEstimate {
    /** What lies beyond adds nothing: it is strong by then, or a repetition. */
    private static final int LONGEST = 64;
    private static final int SHORTEST_RUN = 3;
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int SYMBOLS = 33;
    private static final int OTHERS = 100;
    private static final int ASCII = 128;

    private static final CommonWords WORDS = new CommonWords();

    private GuessEstimate() {}

    /** Guesses, as bits. */
    public static double bits(char[] value) {
        int length = Math.min(value.length, LONGEST);
        char[] lower = new char[length];
        for (int i = 0; i < length; i++) {
            lower[i] = Character.toLowerCase(value[i]);
        }
        double[] bits = new double[length + 1];
        for (int end = 1; end <= length; end++) {
            bits[end] = bits[end - 1] + log2(alternatives(value[end - 1]));
            for (int begin = end - SHORTEST_RUN; begin >= Math.max(0, end - CommonWords.LONGEST); begin--) {
                bits[end] = Math.min(bits[end], bits[begin] + part(value, lower, begin, end));
            }
        }
        Arrays.fill(lower, '\0');
        return bits[length];
    }

    private static double part(char[] value, char[] lower, int begin, int end) {
        int rank = WORDS.rank(lower, begin, end);
        double word = rank == 0 ? Double.MAX_VALUE : log2(rank) + 1 + (capitals(value, lower, begin, end) ? 1 : 0);
        double run = isRun(value, begin, end)
                ? log2(alternatives(value[begin])) + log2(end - begin)
                : Double.MAX_VALUE;
        return Math.min(word, run);
    }

    private static boolean capitals(char[] value, char[] lower, int begin, int end) {
        return !Arrays.equals(value, begin, end, lower, begin, end);
    }

    /** The same step, of at most one, from each character to the next. */
    private static boolean isRun(char[] value, int begin, int end) {
        int step = value[begin + 1] - value[begin];
        for (int i = begin + 1; i < end; i++) {
            if (value[i] - value[i - 1] != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    /** How many characters are of the same kind: less than what a guesser has to try who knows no kinds. */
    private static int alternatives(char character) {
        if (character >= ASCII) {
            return OTHERS;
        }
        if (Character.isLetter(character)) {
            return LETTERS;
        }
        return Character.isDigit(character) ? DIGITS : SYMBOLS;
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
