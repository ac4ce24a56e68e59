package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretStrengthTest {
    @ParameterizedTest
    @CsvSource({"'', VERY_WEAK", "a, VERY_WEAK", "password, VERY_WEAK", "PASSWORD, VERY_WEAK", "Password1, VERY_WEAK",
            "qwertyuiop, VERY_WEAK", "aaaaaaaaaaaaaaaa, VERY_WEAK", "abcdefghijklmnop, VERY_WEAK",
            "87654321, VERY_WEAK", "dragonmonkey, VERY_WEAK", "camera2026, WEAK",
            "correct horse battery staple, VERY_STRONG",
            "k7#pQ2vX, FAIR", "日本語カメラ, FAIR", "hJ7kTq9wRz3mBv8x, VERY_STRONG"})
    void tellsWhatIsGuessedFromWhatIsNot(String secret, SecretStrength strength) {
        assertThat(SecretStrength.of(secret.toCharArray())).isEqualTo(strength);
    }

    @Test
    void whatTheGeneratorMakesForACameraIsStrong() {
        SecretGenerator generator = new SecretGenerator(new SecureRandom());
        SecretRecipe recipe = new SecretRecipe(16, "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789", true);
        for (int i = 0; i < 200; i++) {
            assertThat(SecretStrength.of(generator.generate(recipe))).isGreaterThanOrEqualTo(SecretStrength.STRONG);
        }
    }

    @Test
    void onlyReadsTheSecretAndTakesTheLongestOne() {
        char[] longest = "Aa1!".repeat(Vault.LONGEST_SECRET / 4).toCharArray();

        SecretStrength.of(longest);

        assertThat(new String(longest)).isEqualTo("Aa1!".repeat(Vault.LONGEST_SECRET / 4));
    }
}
