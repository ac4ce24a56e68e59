package org.slatecard.vault;

import java.security.SecureRandom;

/** Makes secrets, each of all possible ones with the same probability. */
public final class SecretGenerator {
    private final SecureRandom random;

    /** Draws from a source of randomness. */
    public SecretGenerator(SecureRandom random) {
        this.random = random;
    }

    /** A new secret, which the caller wipes. */
    public char[] generate(SecretRecipe recipe) {
        throw new UnsupportedOperationException(random.toString());
    }
}
