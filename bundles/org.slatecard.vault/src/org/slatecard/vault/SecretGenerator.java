package org.slatecard.vault;

import java.security.SecureRandom;

/** Makes secrets, each of all possible ones with the same probability. */
public final class SecretGenerator {
    private final SecureRandom random;

    /** Draws from a source of randomness. */
    public SecretGenerator(SecureRandom random) {
        this.random = random;
    }

    /** A new secret, which the caller wipes. What lacks a letter or a digit is thrown away as a whole. */
    public char[] generate(SecretRecipe recipe) {
        char[] secret = new char[recipe.length()];
        do {
            for (int i = 0; i < secret.length; i++) {
                secret[i] = recipe.alphabet().charAt(random.nextInt(recipe.alphabet().length()));
            }
        } while (!recipe.accepts(secret));
        return secret;
    }
}
