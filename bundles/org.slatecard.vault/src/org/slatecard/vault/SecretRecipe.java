package org.slatecard.vault;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * What a secret is made of.
 *
 * @param length         characters
 * @param alphabet       the characters, each once
 * @param letterAndDigit whether it must have at least one letter and one digit (F10)
 */
public record SecretRecipe(int length, String alphabet, boolean letterAndDigit) {
    /** What reads alike on a camera's screen, and on paper. */
    public static final String LOOK_ALIKES = "0Oo1lI";
    /** Length that is proposed where the camera takes it. */
    public static final int PROPOSED_LENGTH = 16;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";

    /** What can be made; anything else is a mistake of the program, which the factories rule out. */
    public SecretRecipe {
        if (length < (letterAndDigit ? 2 : 1) || length > Vault.LONGEST_SECRET || alphabet.isEmpty()
                || letterAndDigit && !(holds(alphabet, LETTERS) && holds(alphabet, DIGITS))) {
            throw new IllegalArgumentException(length + " of " + alphabet.length());
        }
    }

    /**
     * Letters and digits that a camera takes, without look-alikes: easy to type on its on-screen keyboard.
     *
     * @param spec what the camera takes
     * @throws ExplainedException when the camera does not take that length, or takes none of these characters
     */
    public static SecretRecipe easyToType(FieldSpec spec, int length) throws ExplainedException {
        String easy = lettersAndDigits(spec).chars().filter(each -> LOOK_ALIKES.indexOf(each) < 0)
                .mapToObj(Character::toString).collect(Collectors.joining());
        return of(spec, length, easy);
    }

    /**
     * All characters that a camera takes.
     *
     * @param spec what the camera takes
     * @throws ExplainedException when the camera does not take that length
     */
    public static SecretRecipe full(FieldSpec spec, int length) throws ExplainedException {
        return of(spec, length, lettersAndDigits(spec) + (spec.getSymbols() == null ? "" : spec.getSymbols()));
    }

    /** {@link #PROPOSED_LENGTH}, or what of the camera's limits is nearest to it. */
    public static int proposedLength(FieldSpec spec) {
        return Math.clamp(PROPOSED_LENGTH, shortest(spec), longest(spec));
    }

    /** Whether a secret has the letter and the digit that it must have. */
    boolean accepts(char[] secret) {
        return !letterAndDigit || holds(secret, LETTERS) && holds(secret, DIGITS);
    }

    private static SecretRecipe of(FieldSpec spec, int length, String alphabet) throws ExplainedException {
        boolean both = spec.isRequiresLetter() || spec.isRequiresDigit();
        if (length < shortest(spec) || length > longest(spec)) {
            throw new ExplainedException(VaultText.LENGTH_REFUSED.with(length, shortest(spec), longest(spec)));
        }
        if (alphabet.isEmpty() || both && !(holds(alphabet, LETTERS) && holds(alphabet, DIGITS))) {
            throw new ExplainedException(VaultText.ALPHABET_EMPTY.with());
        }
        return new SecretRecipe(length, alphabet, both);
    }

    private static int shortest(FieldSpec spec) {
        return Math.max(spec.getMinLength(), spec.isRequiresLetter() || spec.isRequiresDigit() ? 2 : 1);
    }

    private static int longest(FieldSpec spec) {
        return spec.getMaxLength() > 0 ? Math.min(spec.getMaxLength(), Vault.LONGEST_SECRET) : Vault.LONGEST_SECRET;
    }

    private static String lettersAndDigits(FieldSpec spec) {
        return (spec.isLetters() ? LETTERS : "") + (spec.isDigits() ? DIGITS : "");
    }

    private static boolean holds(String characters, String some) {
        return characters.chars().anyMatch(each -> some.indexOf(each) >= 0);
    }

    private static boolean holds(char[] characters, String some) {
        return IntStream.range(0, characters.length).anyMatch(i -> some.indexOf(characters[i]) >= 0);
    }
}
