package org.slatecard.vault;

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

    /**
     * Letters and digits that a camera takes, without look-alikes: easy to type on its on-screen keyboard.
     *
     * @param spec what the camera takes
     * @throws ExplainedException when the camera does not take that length, or takes none of these characters
     */
    public static SecretRecipe easyToType(FieldSpec spec, int length) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * All characters that a camera takes.
     *
     * @param spec what the camera takes
     * @throws ExplainedException when the camera does not take that length
     */
    public static SecretRecipe full(FieldSpec spec, int length) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** {@link #PROPOSED_LENGTH}, or what of the camera's limits is nearest to it. */
    public static int proposedLength(FieldSpec spec) {
        throw new UnsupportedOperationException();
    }
}
