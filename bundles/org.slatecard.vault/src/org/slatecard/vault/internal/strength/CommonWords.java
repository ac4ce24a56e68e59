package org.slatecard.vault.internal.strength;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Common passwords, names and English words by how common they are, as zxcvbn brings them. Its own estimate is not used: it
 * makes a String of every part of a password.
 */
final class CommonWords {
    static final int SHORTEST = 3;
    static final int LONGEST = 24;

    private final Map<CharSequence, Integer> ranks = new HashMap<>();

    CommonWords() {
        try {
            StandardDictionaries.loadAllDictionaries().forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rank of a word in lower case, 1 for the most common one; 0 where it is none. */
    int rank(char[] characters, int from, int to) {
        char[] part = Arrays.copyOfRange(characters, from, to);
        // equals a String of the same characters, and has its hash code
        WipeableString word = new WipeableString(part);
        try {
            return ranks.getOrDefault(word, 0);
        } finally {
            word.wipe();
            Arrays.fill(part, '\0');
        }
    }

    private void take(Dictionary dictionary) {
        dictionary.getRankedDictionary().forEach((word, rank) -> ranks.merge(word, rank, Math::min));
    }
}
