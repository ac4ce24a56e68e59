package org.slatecard.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every rule, weakness and verdict has its texts, and none is left over. */
class ServerRuleTest {
    @Test
    void rulesHaveTheirTexts() {
        Set<String> keys = new TreeSet<>();
        for (ServerRule rule : ServerRule.values()) {
            Set.of(".title", ".message", ".wayOut").forEach(part -> keys.add(rule.id() + part));
            assertThat(rule.source()).matches("F\\d+.*|RFC \\d+.*|SP 800-.*");
        }
        assertThat(keys("rules")).isEqualTo(keys);
    }

    @Test
    void weaknessesHaveTheirTexts() {
        Set<String> keys = new TreeSet<>();
        for (SuiteWeakness weakness : SuiteWeakness.values()) {
            keys.add(weakness.id());
        }
        assertThat(keys("weaknesses")).isEqualTo(keys);
    }

    @Test
    void verdictsHaveTheirTexts() {
        Set<String> keys = new TreeSet<>();
        for (Verdict verdict : Verdict.values()) {
            keys.add(verdict.id());
        }
        assertThat(keys("verdicts")).isEqualTo(keys);
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(ResourceBundle.getBundle("org.slatecard.transfer." + bundle, Locale.ROOT).keySet());
    }
}
