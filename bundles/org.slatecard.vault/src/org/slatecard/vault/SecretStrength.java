package org.slatecard.vault;

import org.slatecard.vault.internal.strength.GuessEstimate;

/** How hard a secret is to guess, as far as one can tell without knowing how it was chosen. */
public enum SecretStrength {
    /** Among the first million guesses. */
    VERY_WEAK(0),
    /** Falls to a patient guesser over the network. */
    WEAK(20),
    /** Stands against guessing over the network. */
    FAIR(30),
    /** Stands for some time against guessing with the encrypted data at hand. */
    STRONG(45),
    /** Stands against guessing with the encrypted data at hand. */
    VERY_STRONG(60);

    private final int bits;

    SecretStrength(int bits) {
        this.bits = bits;
    }

    /**
     * Estimates a secret. The first estimate reads lists of common passwords, which takes a moment.
     *
     * @param value is only read; the caller wipes it
     */
    public static SecretStrength of(char[] value) {
        double guesses = GuessEstimate.bits(value);
        SecretStrength strength = VERY_WEAK;
        for (SecretStrength each : values()) {
            strength = guesses >= each.bits ? each : strength;
        }
        return strength;
    }
}
