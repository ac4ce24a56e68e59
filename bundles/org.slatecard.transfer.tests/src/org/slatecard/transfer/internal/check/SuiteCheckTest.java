package org.slatecard.transfer.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.Relay;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.SuiteWeakness;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.Verdict;

/** One real server, also through somebody in between, and what is asked of how many at a time. */
class SuiteCheckTest {
    @TempDir
    private static Path folder;
    private static RealFtpServer server;

    @BeforeAll
    static void startServer() throws IOException {
        server = RealFtpServer.vsftpd(folder, new TestAuthority(folder).issue("rsa", "rsa:2048",
                TestAuthority.THIS_MACHINE), "ssl_enable=YES",
                "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-SHA384:AES128-SHA:@SECLEVEL=0");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void dropsAndReportsWhatIsInjectedBeforeTls() throws IOException {
        ServerResult result = through((command, reply) -> command.startsWith("AUTH")
                ? reply + "230 you are logged in\r\n"
                : reply);
        assertThat(rules(result)).contains(ServerRule.REPLIES_BEFORE_TLS.id());
        assertSuitesAreFound(result);
    }

    @Test
    void anAlertBeforeTheHandshakeIsAnAnswerAndNotInjected() throws IOException {
        try (FakeServer hasty = new FakeServer(Hostile::declinesBeforeItIsAsked)) {
            ServerResult result = Cameras.check(hasty.port());
            assertThat(result.verdict()).isEqualTo(Verdict.NONE_IN_COMMON);
            assertThat(rules(result)).containsExactly(ServerRule.SUITES_NONE_COMMON.id());
        }
    }

    @Test
    void measuresAServerWhoseFeaturesHaveNoEnd() throws IOException {
        ServerResult result = through((command, reply) -> command.startsWith("FEAT")
                ? "211-features\r\n" + " another one\r\n".repeat(100_000) + "211 end\r\n"
                : reply);
        assertThat(rules(result)).contains(ServerRule.FEATURES_UNUSABLE.id());
        assertSuitesAreFound(result);
    }

    @Test
    void tellsAServerByItsFeaturesWhereItsGreetingSaysNothing() throws IOException {
        ServerResult result = through((command, reply) -> command.isEmpty() ? "220 welcome\r\n" : reply);
        assertThat(result.software()).isEqualTo(ServerSoftware.VSFTPD);
    }

    @Test
    void knowsThatAFirewallRewritesWhereAuthIsAnnouncedAndRefused() throws IOException {
        ServerResult result = through((command, reply) -> command.startsWith("AUTH")
                ? "500 command unrecognized\r\n"
                : reply);
        assertThat(rules(result)).containsExactly(ServerRule.AUTH_TLS_REWRITTEN.id());
    }

    /** Whether a ClientHello (RFC 5246, 7.4.1.2) offers one suite, besides what only says that renegotiation is secure. */
    private static boolean offersOne(byte[] hello) {
        return offered(hello) == 1;
    }

    private static int offered(byte[] hello) {
        int suites = 44 + hello[43];
        return ((hello[suites] << 8) + hello[suites + 1]) / 2 - 1;
    }

    @Test
    void asksOnceForAllThatNeedAnEcKeyOrDhParametersWhereTheServerHasNeither() throws IOException {
        List<Integer> hellos = Collections.synchronizedList(new ArrayList<>());
        try (FakeServer between = new FakeServer(new Relay(server.port(), (command, reply) -> reply,
                hello -> hellos.add(offered(hello))))) {
            assertSuitesAreFound(Cameras.check(between.port()));
        }
        long those = Cameras.offer().suites().stream().filter(suite -> suite.name().startsWith("TLS_DHE")
                || suite.name().contains("ECDSA")).count();
        assertThat(hellos).containsOnlyOnce((int) those);
    }

    @Test
    void aServerThatHangsUpOnListsIsAskedForEachSuiteAlone() throws IOException {
        try (FakeServer between = new FakeServer(
                new Relay(server.port(), (command, reply) -> reply, SuiteCheckTest::offersOne))) {
            ServerResult result = Cameras.check(between.port());
            assertThat(Cameras.in(SuiteState.ACCEPTED, result)).hasSize(3);
            assertThat(Cameras.in(SuiteState.UNKNOWN, result)).isEmpty();
        }
    }

    @Test
    void aServerThatHangsUpNowAndThenDuringTheHandshakeIsAskedAgain() throws IOException {
        AtomicInteger handshakes = new AtomicInteger();
        try (FakeServer between = new FakeServer(new Relay(server.port(), (command, reply) -> reply,
                hello -> handshakes.getAndIncrement() % 3 != 0))) {
            assertSuitesAreFound(Cameras.check(between.port()));
        }
    }

    /** Whether a ClientHello offers TLS 1.2 or later, by the second byte of its version (RFC 5246, 7.4.1.2). */
    private static boolean isCurrent(byte[] hello) {
        return hello[10] == 3;
    }

    @Test
    void aServerThatHangsUpOnOldVersionsRefusesThem() throws IOException {
        List<byte[]> old = new CopyOnWriteArrayList<>();
        try (FakeServer between = new FakeServer(new Relay(server.port(), (command, reply) -> reply,
                hello -> isCurrent(hello) || !old.add(hello)))) {
            ServerResult result = Cameras.check(between.port());
            assertThat(result.versions(SuiteState.ACCEPTED)).containsExactly(TlsVersion.TLS13, TlsVersion.TLS12);
            assertThat(result.versions(SuiteState.REFUSED)).containsExactly(TlsVersion.TLS11, TlsVersion.TLS10,
                    TlsVersion.SSL30);
            assertThat(rules(result)).doesNotContain(ServerRule.TLS_OUTDATED_ACCEPTED.id());
            assertThat(old).hasSize(3); // one offer, as often as everything is tried that hangs up
        }
    }

    @Test
    void namesOldVersionsAndAdvisesTheSameLinesOnce() {
        ServerResult result = Cameras.check(server.port());
        assertThat(result.versions(SuiteState.ACCEPTED)).containsExactly(TlsVersion.TLS13, TlsVersion.TLS12,
                TlsVersion.TLS11, TlsVersion.TLS10);
        assertThat(result.findings()).filteredOn(ServerFinding::rule, ServerRule.TLS_OUTDATED_ACCEPTED.id())
                .singleElement().satisfies(finding -> {
                    assertThat(finding.message()).hasToString("127.0.0.1:" + server.port()
                            + " also speaks TLS 1.1, TLS 1.0, which nobody should agree on any more.");
                    assertThat(finding.advice()).isEmpty();
                });
        assertThat(new ConcurrentSuiteCheck().withoutVersions().check(
                List.of(new ServerAddress("127.0.0.1", server.port())), Cameras.offer(), List.of(),
                new NullProgressMonitor()).get(0).versions()).isEmpty();
    }

    @Test
    void advisesTheRegistryOfIis() {
        List<String> lines = new Advice(Cameras.offer()).without(List.of(TlsVersion.TLS10), ServerSoftware.IIS).get(0)
                .lines();
        assertThat(lines).hasSize(2).allMatch(line -> line.contains(
                " 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.0\\Server' "));
    }

    private static ServerResult through(java.util.function.BinaryOperator<String> tamper) throws IOException {
        try (FakeServer between = new FakeServer(new Relay(server.port(), tamper))) {
            return Cameras.check(between.port());
        }
    }

    private static void assertSuitesAreFound(ServerResult result) {
        assertThat(Cameras.in(SuiteState.ACCEPTED, result)).hasSize(3);
        assertThat(Cameras.in(SuiteState.UNKNOWN, result)).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.NEGOTIATES_DEPRECATED);
        assertThat(result.isComplete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void makesAtMostSoManyConnectionsAtATimeToOneAddress(int connections) throws IOException {
        try (FakeServer between = new FakeServer(new Relay(server.port(), (command, reply) -> reply))) {
            ServerAddress address = new ServerAddress("127.0.0.1", between.port());
            List<ServerResult> results = new ConcurrentSuiteCheck().withConnections(connections).check(
                    List.of(address, address, address),
                    Cameras.offer(), List.of(), new NullProgressMonitor());
            results.forEach(SuiteCheckTest::assertSuitesAreFound);
            // the server's side of a connection may end a little after ours
            assertThat(between.mostAtATime()).isLessThanOrEqualTo(2 * connections);
        }
    }

    @Test
    void namesTheSettingsOfTheServerThatItTakesItFor() {
        ServerFinding finding = Cameras.check(server.port()).findings().get(0);
        assertThat(finding.advice()).singleElement().satisfies(advice -> {
            assertThat(advice.software()).isEqualTo(ServerSoftware.VSFTPD);
            assertThat(advice.lines()).containsExactly("ssl_ciphers=" + RealServersTest.RECOMMENDED);
        });
    }

    @Test
    @Timeout(60)
    void closesEveryConnectionWhenCancelled() throws IOException {
        Duration never = Duration.ofMinutes(10);
        CheckLimits patient = new CheckLimits(4, never, never, never, never, never, 1, Duration.ofMillis(1));
        try (FakeServer silent = new FakeServer(Talk::drain)) {
            NullProgressMonitor monitor = new NullProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return silent.connections() == 3;
                }
            };
            List<ServerAddress> three = IntStream.range(0, 3)
                    .mapToObj(i -> new ServerAddress("127.0.0.1", silent.port())).toList();
            assertThatThrownBy(
                    () -> new ConcurrentSuiteCheck(patient).check(three, Cameras.offer(), List.of(), monitor))
                    .isInstanceOf(OperationCanceledException.class);
            silent.awaitNoConnection();
        }
    }

    @Test
    void saysThatAPortIsClosed() {
        ServerResult result = Cameras.check(RealFtpServer.freePort());
        assertThat(result.verdict()).isEqualTo(Verdict.CLOSED);
        assertThat(result.isComplete()).isFalse();
        assertThat(rules(result)).containsExactly(ServerRule.PORT_CLOSED.id());
    }

    @Test
    void saysThatANameIsNotKnown() {
        assertThat(check("slatecard.invalid", 21).verdict()).isEqualTo(Verdict.UNRESOLVED);
    }

    @Test
    void saysThatTheCameraTakesNoIpv6() {
        assertThat(rules(check("::1", RealFtpServer.freePort()))).contains(ServerRule.HOST_IPV6_ONLY.id());
    }

    private static ServerResult check(String host, int port) {
        return new ConcurrentSuiteCheck().check(List.of(new ServerAddress(host, port)), Cameras.offer(), List.of(),
                new NullProgressMonitor()).get(0);
    }

    private static List<String> rules(ServerResult result) {
        return result.findings().stream().map(ServerFinding::rule).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MPC-2610", "PXW-Z200", "PXW-Z300", "HXR-NX800"})
    void offersWhatTheDataOfTheModelSays(String model) {
        List<String> offered = Cameras.offer(model).suites().stream().map(OfferedSuite::name).toList();
        assertThat(offered).isEqualTo(new CameraModelLoader().load().find(model).orElseThrow().getSuites().stream()
                .map(suite -> suite.getName()).toList());
    }

    @Test
    void refusesAModelWhoseSuitesAreNotDocumented() {
        var model = new CameraModelLoader().load().find("ILCE-ILME").orElseThrow();
        assertThatThrownBy(() -> new ConcurrentSuiteCheck().offerOf(model)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("ILCE-ILME");
    }

    @Test
    void refusesASuiteThatIsNoneOfTls() {
        var model = new CameraModelLoader().load().find(Cameras.MODEL).orElseThrow();
        model.getSuites().get(3).setName("TLS_MADE_UP");
        assertThatThrownBy(() -> new ConcurrentSuiteCheck().offerOf(model)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("TLS_MADE_UP");
    }

    @Test
    void saysWhatIsWeakAboutEachSuite() {
        assertThat(Cameras.offer().suites()).allSatisfy(suite -> {
            assertThat(suite.weaknesses().contains(SuiteWeakness.RSA_KEY_TRANSPORT))
                    .isEqualTo(suite.name().startsWith("TLS_RSA_"));
            assertThat(suite.weaknesses().contains(SuiteWeakness.FINITE_FIELD_DH))
                    .isEqualTo(suite.name().startsWith("TLS_DHE_"));
            assertThat(suite.weaknesses().contains(SuiteWeakness.CBC)).isEqualTo(suite.name().contains("_CBC_"));
            assertThat(suite.weaknesses().contains(SuiteWeakness.SHA1)).isEqualTo(suite.name().endsWith("_SHA"));
            assertThat(suite.weaknesses().isEmpty()).isEqualTo(suite.recommended());
        });
    }
}
