package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;

class ProductionDaysTest {
    private static Fleet fleet(String first, String last) {
        Fleet fleet = FleetBuilder.fleet("van").build();
        fleet.setProductionFirstDay(first);
        fleet.setProductionLastDay(last);
        return fleet;
    }

    @Test
    void lastFromTheFirstInstantToTheLastOne() {
        ProductionDays days = ProductionDays.of(fleet("2026-06-03", "2026-06-21")).orElseThrow();
        assertThat(days.begin()).isEqualTo(Instant.parse("2026-06-03T00:00:00Z"));
        assertThat(days.end()).isEqualTo(Instant.parse("2026-06-21T23:59:59Z"));
    }

    @Test
    void areOneDayWithoutAFirstAndNoneWithoutALastOrWithWhatIsNoDay() {
        assertThat(ProductionDays.of(fleet("", "2026-06-21")).orElseThrow().first()).hasToString("2026-06-21");
        assertThat(ProductionDays.of(fleet("2026-06-03", null))).isEmpty();
        assertThat(ProductionDays.of(fleet("soon", "2026-06-21"))).isEmpty();
    }

    /** Valid from 2000-09-30T21:12:19Z until 2021-09-30T14:01:15Z. */
    @ParameterizedTest
    @CsvSource({"2021-09-01, 2021-09-29, true", "2021-09-01, 2021-09-30, false", "2000-09-30, 2000-10-02, false",
            "2000-10-01, 2000-10-02, true"})
    void areCoveredByACertificateThatIsValidOnEveryOne(String first, String last, boolean covered) throws Exception {
        assertThat(ProductionDays.of(fleet(first, last)).orElseThrow().within(CertificateInfo.of(der("expired.pem"))))
                .isEqualTo(covered);
    }
}
