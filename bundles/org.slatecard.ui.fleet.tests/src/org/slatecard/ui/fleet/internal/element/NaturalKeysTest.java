package org.slatecard.ui.fleet.internal.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalKeysTest {
    private final NaturalKeys keys = new NaturalKeys(Locale.ENGLISH);
    private final Comparator<String> order = Comparator.comparing(keys::of);

    @ParameterizedTest
    @CsvSource({"Cam 2,Cam 10", "Cam,Cam 1", "1,A", "A,B", "Cam 9 b,Cam 10 a", "99999999999999999999,A"})
    void theFirstStandsBeforeTheSecond(String first, String second) {
        assertThat(order.compare(first, second)).isNegative();
        assertThat(order.compare(second, first)).isPositive();
    }

    @Test
    void sortsWithoutContradiction() {
        List<String> names = List.of("", "(no name)", "Cam 1", "Cam 01", "カメラ 2", "カメラ 10", "12345678901234567890123");
        assertThat(names.stream().sorted(order).sorted(order.reversed()).sorted(order).toList())
                .isEqualTo(names.stream().sorted(order).toList());
    }
}
