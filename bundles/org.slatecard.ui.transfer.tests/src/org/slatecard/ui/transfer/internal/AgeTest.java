package org.slatecard.ui.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest
    @CsvSource({"PT0S, just now", "PT59S, just now", "PT-5S, just now", "PT60S, 1 minute ago", "PT5M59S, 5 minutes ago",
            "PT59M59S, 59 minutes ago", "PT1H, 1 hour ago", "PT23H59M, 23 hours ago", "PT24H, 1 day ago",
            "PT48H, 2 days ago"})
    void saysHowLongAgoInTheLargestUnit(Duration since, String words) {
        assertThat(Age.of(since)).isEqualTo(words);
    }
}
