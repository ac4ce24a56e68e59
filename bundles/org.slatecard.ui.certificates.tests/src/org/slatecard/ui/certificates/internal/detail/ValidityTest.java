package org.slatecard.ui.certificates.internal.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.text.ExplainedException;

class ValidityTest {
    /** Valid from 2000-09-30 until 2021-09-30T14:01:15Z. */
    @ParameterizedTest
    @CsvSource({"2000-01-01T00:00:00Z, NOT_YET, not valid before", "2001-01-01T00:00:00Z, VALID, 20 years left",
            "2020-09-30T14:01:15Z, VALID, 365 days left", "2021-08-30T14:01:15Z, VALID, 31 days left",
            "2021-08-31T14:01:15Z, SOON, 30 days left", "2021-09-29T14:01:15Z, SOON, 1 day left",
            "2021-09-30T14:01:15Z, SOON, expires today", "2021-09-30T14:01:16Z, EXPIRED, expired today",
            "2021-10-01T15:00:00Z, EXPIRED, expired 1 day ago", "2021-10-03T00:00:00Z, EXPIRED, expired 2 days ago",
            "2026-11-23T00:00:00Z, EXPIRED, expired 5 years ago"})
    void saysInWordsWhatIsLeft(String now, Validity.State state, String words) throws ExplainedException {
        Validity validity = Validity.of(CertificateInfo.of(der("expired.pem")), Instant.parse(now), ZoneOffset.UTC);
        assertThat(validity.state()).isEqualTo(state);
        assertThat(validity.text()).contains("2021").contains(words);
    }
}
