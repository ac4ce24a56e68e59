package org.slatecard.vault;

/** How hard a secret is to guess, as far as one can tell without knowing how it was chosen. */
public enum SecretStrength {
    /** Among the first ones that are tried. */
    VERY_WEAK,
    /** Falls to a patient guesser. */
    WEAK,
    /** Stands against guessing over the network. */
    FAIR,
    /** Stands against guessing with the encrypted data at hand for some time. */
    STRONG,
    /** Stands against guessing with the encrypted data at hand. */
    VERY_STRONG;

    /**
     * Estimates a secret.
     *
     * @param value is only read; the caller wipes it
     */
    public static SecretStrength of(char[] value) {
        throw new UnsupportedOperationException();
    }
}
