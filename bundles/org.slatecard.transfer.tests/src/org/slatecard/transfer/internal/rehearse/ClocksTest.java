package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;

/** The clock of this machine against a server's, and against the validity of its certificate. */
class ClocksTest {
    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    @TempDir
    private static Path folder;
    private static Stage stage;
    private static Negotiation negotiation;
    private static Instant from;
    private static Instant until;

    @BeforeAll
    static void issueCertificate() throws ExplainedException {
        stage = Stage.in(folder);
        List<EncodedCertificate> chain = new CertificateReader().read(stage.identity().chain());
        from = chain.get(0).info().validFrom();
        until = chain.get(0).info().validUntil();
        negotiation = new Negotiation("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS 1.2", Optional.empty(),
                chain.stream().map(EncodedCertificate::der).toList(), false, true, true, true);
    }

    private static RehearsalProblem at(Instant instant) {
        Stop stop = catchThrowableOfType(Stop.class,
                () -> new TrustedServer(stage.plan(21)).require(negotiation, instant));
        return stop == null ? null : stop.found().problem();
    }

    @Test
    void aCertificateThatIsNotValidYetBlamesTheClocksFirst() {
        assertThat(at(from.minusSeconds(1))).isEqualTo(RehearsalProblem.CERTIFICATE_NOT_YET_VALID);
    }

    @Test
    void aCertificateThatIsOutOfDateIsCalledSo() {
        assertThat(at(until.plusSeconds(1))).isEqualTo(RehearsalProblem.CERTIFICATE_EXPIRED);
    }

    @Test
    void aCertificateNearItsLimitsIsAdvice() {
        assertThat(at(from)).isEqualTo(RehearsalProblem.CERTIFICATE_NEAR_ITS_LIMIT);
        assertThat(at(until.minus(Duration.ofHours(23)))).isEqualTo(RehearsalProblem.CERTIFICATE_NEAR_ITS_LIMIT);
        assertThat(at(from.plus(Duration.ofDays(2)))).isNull();
    }

    private static void compare(String reply) throws Stop {
        Clocks.compare(new Reply(Integer.parseInt(reply.substring(0, 3)), List.of(reply)), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"213 20261126040000", "213 20261126035501.123", "213 20261126040459", "550 no such file",
            "213 2026", "213 20261399999999", "213 yesterday at noon", "200 20200101000000"})
    void aClockThatIsRightOrUnknownIsNothing(String reply) {
        assertThatCode(() -> compare(reply)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"213 20261126035459", "213 20261126040501", "213 19700101000000.5"})
    void aClockThatIsFarOffIsSaid(String reply) {
        assertThat(catchThrowableOfType(Stop.class, () -> compare(reply)).found().problem())
                .isEqualTo(RehearsalProblem.CLOCK_DIFFERS);
    }
}
