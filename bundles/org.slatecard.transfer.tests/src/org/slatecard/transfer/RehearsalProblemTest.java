package org.slatecard.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every problem has its texts, and none is left over. */
class RehearsalProblemTest {
    @Test
    void problemsHaveTheirTexts() {
        Set<String> keys = new TreeSet<>();
        for (RehearsalProblem problem : RehearsalProblem.values()) {
            Set.of(".message", ".wayOut").forEach(part -> keys.add(problem.id() + part));
            assertThat(problem.source()).matches("F\\d+.*|RFC \\d+.*");
        }
        assertThat(ResourceBundle.getBundle("org.slatecard.transfer.problems", Locale.ROOT).keySet()).isEqualTo(keys);
    }
}
