package org.slatecard.ui.fleet.internal.table.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelSeriesTest {
    @ParameterizedTest
    @CsvSource({"CAM 1, CAM 2", "CAM 09, CAM 10", "CAM 99, CAM 100", "Jib, Jib 2", "'', 1", "A007B, A007B 2"})
    void goesOnWithTheNumberAtTheEnd(String label, String next) {
        assertThat(LabelSeries.next(label, Set.of())).isEqualTo(next);
    }

    @Test
    void leavesOutLabelsThatAreTaken() {
        assertThat(LabelSeries.next("CAM 1", Set.of("CAM 2", "CAM 3"))).isEqualTo("CAM 4");
    }
}
