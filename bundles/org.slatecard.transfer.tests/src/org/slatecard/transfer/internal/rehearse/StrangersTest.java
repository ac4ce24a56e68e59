package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.FakeServer.Behaviour;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.internal.check.Hostile;

/** What a rehearsal calls things that are no FTPES server: each by its name, and none is sent a user. */
class StrangersTest {
    private static final CheckLimits SHORT = new CheckLimits(1, Duration.ofSeconds(2), Duration.ofMillis(800),
            Duration.ofMillis(800), Duration.ofMillis(200), Duration.ofSeconds(4), 1, Duration.ofMillis(10));
    @TempDir
    private static Path folder;
    private static Stage stage;

    @BeforeAll
    static void prepare() throws ExplainedException {
        stage = Stage.in(folder);
    }

    private enum Stranger {
        SSH(RehearsalProblem.SERVICE_SSH, Hostile::ssh), HTTP(RehearsalProblem.SERVICE_HTTP, Hostile::http),
        HTTP_UNASKED(RehearsalProblem.SERVICE_HTTP, Hostile::httpUnasked),
        IMPLICIT_TLS(RehearsalProblem.SERVICE_IMPLICIT_TLS, Hostile::tlsFromTheFirstByte),
        MAIL(RehearsalProblem.SERVICE_FOREIGN, Hostile::mail), SILENCE(RehearsalProblem.CONNECTION_LOST, Talk::drain),
        FULL(RehearsalProblem.GREETING_REFUSED, Hostile::refusesForNow),
        NO_AUTH(RehearsalProblem.AUTH_REFUSED, Hostile::noAuth),
        FIREWALL(RehearsalProblem.AUTH_REWRITTEN, Hostile::behindAFirewall),
        GARBAGE(RehearsalProblem.HANDSHAKE_FAILS, Hostile::garbageInsteadOfHello),
        ENDLESS_BANNER(RehearsalProblem.REPLY_OVERSIZED, Hostile::endlessBanner),
        ENDLESS_CHAIN(RehearsalProblem.HANDSHAKE_FAILS, Hostile::endlessChain);

        private final RehearsalProblem problem;
        private final Behaviour behaviour;

        Stranger(RehearsalProblem problem, Behaviour behaviour) {
            this.problem = problem;
            this.behaviour = behaviour;
        }
    }

    private static Found only(RehearsalResult result) {
        assertThat(Stage.found(result)).hasSize(1);
        return Stage.found(result).get(0);
    }

    @ParameterizedTest
    @EnumSource
    void isCalledByItsName(Stranger stranger) throws IOException {
        RehearsalResult result = stage.rehearse(stranger.behaviour, SHORT);
        Found found = only(result);
        assertThat(found.problem()).isEqualTo(stranger.problem);
        assertThat(Stream.of(Locale.ENGLISH, Locale.JAPANESE).map(found.message()::in))
                .noneMatch(text -> text.matches("(?s).*[\\p{Cntrl}\\p{Cf}].*"));
        assertThat(result.toString()).doesNotContain("USER", Stage.SECRET);
    }

    @Test
    void garbageInsteadOfAHandshakeIsNotToBeMendedBySuites() throws IOException {
        Found found = only(stage.rehearse(Hostile::garbageInsteadOfHello, SHORT));
        assertThat(found.message())
                .hasToString("The server agrees to AUTH TLS, and then no handshake comes to a result:"
                        + " what the server sent is no TLS handshake");
        assertThat(found.problem().wayOut().toString()).doesNotContain("suites").contains("firewall");
    }

    private static RehearsalProblem problem(RehearsalPlan plan) {
        return only(new CameraRehearsal(SHORT).rehearse(plan, new NullProgressMonitor())).problem();
    }

    @Test
    void aClosedPortIsCalledClosed() {
        assertThat(problem(stage.plan(RealFtpServer.freePort()))).isEqualTo(RehearsalProblem.PORT_CLOSED);
    }

    @Test
    void aNameThatNobodyKnowsIsCalledUnknown() {
        assertThat(problem(stage.plan("slatecard.invalid", 21))).isEqualTo(RehearsalProblem.HOST_UNKNOWN);
    }

    @Test
    void aHostWithIpv6AloneIsNotConnectedTo() {
        assertThat(problem(stage.plan("::1", RealFtpServer.freePort()))).isEqualTo(RehearsalProblem.HOST_IPV6_ONLY);
    }
}
