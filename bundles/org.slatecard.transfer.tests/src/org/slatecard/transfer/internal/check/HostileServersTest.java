package org.slatecard.transfer.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.FakeServer.Behaviour;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.Verdict;

/** Servers that mean harm or are broken: each gets an honest verdict, is not read without end, and is let go. */
class HostileServersTest {
    private static final CheckLimits SHORT = new CheckLimits(4, Duration.ofSeconds(2), Duration.ofMillis(800),
            Duration.ofMillis(800), Duration.ofMillis(200), Duration.ofSeconds(2), 3, Duration.ofMillis(10));
    /** For all connections of a check together, with what fits into the buffers of the system. */
    private static final long SENT_AT_MOST = 400_000_000;

    private enum Harm {
        ENDLESS_BANNER(Verdict.OVERSIZED, Hostile::endlessBanner),
        ENDLESS_LINE(Verdict.OVERSIZED, Hostile::endlessLine),
        ENDLESS_REPLY_TO_AUTH(Verdict.OVERSIZED, Hostile::endlessReplyToAuth),
        ONE_BYTE_AT_A_TIME(Verdict.SILENT, Hostile::oneByteAtATime),
        SILENCE(Verdict.SILENT, Talk::drain),
        SILENT_AFTER_AUTH(Verdict.SILENT, Hostile::silentAfterAuth),
        SILENT_INSTEAD_OF_HELLO(Verdict.HANDSHAKE_FAILS, Hostile::silentInsteadOfHello),
        CLOSES_AT_ONCE(Verdict.TURNED_AWAY, Hostile::closesAtOnce),
        CLOSES_AFTER_BANNER(Verdict.TURNED_AWAY, Hostile::closesAfterBanner),
        CLOSES_AT_AUTH(Verdict.TURNED_AWAY, Hostile::closesAtAuth),
        REFUSES_FOR_NOW(Verdict.TURNED_AWAY, Hostile::refusesForNow),
        REFUSES_AUTH_FOR_NOW(Verdict.TURNED_AWAY, Hostile::refusesAuthForNow),
        CLOSES_AFTER_AUTH(Verdict.HANDSHAKE_FAILS, Talk::upToHandshake),
        CLOSES_AFTER_CLIENT_HELLO(Verdict.HANDSHAKE_FAILS, Hostile::closesAfterClientHello),
        CLOSES_AFTER_SERVER_HELLO(Verdict.HANDSHAKE_FAILS, Hostile::closesAfterServerHello),
        GARBAGE_INSTEAD_OF_HELLO(Verdict.HANDSHAKE_FAILS, Hostile::garbageInsteadOfHello),
        LARGE_CERTIFICATE(Verdict.HANDSHAKE_FAILS, Hostile::largeCertificate),
        ENDLESS_CHAIN(Verdict.HANDSHAKE_FAILS, Hostile::endlessChain),
        ENDLESS_RENEGOTIATION(Verdict.HANDSHAKE_FAILS, Hostile::endlessRenegotiation),
        ENDLESS_WARNINGS(Verdict.HANDSHAKE_FAILS, Hostile::endlessWarnings),
        ENDLESS_EMPTY_RECORDS(Verdict.HANDSHAKE_FAILS, Hostile::endlessEmptyRecords),
        SSH(Verdict.SSH, Hostile::ssh),
        HTTP(Verdict.HTTP, Hostile::http),
        HTTP_UNASKED(Verdict.HTTP, Hostile::httpUnasked),
        TLS_FROM_THE_FIRST_BYTE(Verdict.IMPLICIT_TLS, Hostile::tlsFromTheFirstByte),
        MAIL(Verdict.NOT_FTP, Hostile::mail),
        NO_AUTH(Verdict.NO_AUTH_TLS, Hostile::noAuth),
        BEHIND_A_FIREWALL(Verdict.NO_AUTH_TLS, Hostile::behindAFirewall);

        private final Verdict verdict;
        private final Behaviour behaviour;

        Harm(Verdict verdict, Behaviour behaviour) {
            this.verdict = verdict;
            this.behaviour = behaviour;
        }
    }

    @ParameterizedTest
    @EnumSource
    void getsAnHonestVerdictAndIsLetGo(Harm harm) throws IOException {
        try (FakeServer server = new FakeServer(harm.behaviour)) {
            ServerResult result = Cameras.check(server.port(), SHORT);
            assertThat(result.verdict()).isEqualTo(harm.verdict);
            assertThat(Cameras.in(SuiteState.UNKNOWN, result)).isEqualTo(Cameras.suites());
            assertThat(result.findings()).isNotEmpty();
            assertThat(server.sent()).isLessThan(SENT_AT_MOST);
            assertThat(result.findings().stream().flatMap(finding -> Stream.of(Locale.ENGLISH, Locale.JAPANESE)
                    .map(finding.message()::in))).noneMatch(text -> text.matches("(?s).*[\\p{Cntrl}\\p{Cf}].*"));
            server.awaitNoConnection();
        }
    }
}
