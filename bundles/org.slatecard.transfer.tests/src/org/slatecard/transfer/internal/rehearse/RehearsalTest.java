package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.Curl;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.Lftp;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.Relay;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.OpenSslSuites;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.internal.check.ConcurrentSuiteCheck;

/** Uploads to real servers, well set up and badly: what a rehearsal says is what curl then meets. */
class RehearsalTest {
    private static final String SECRET = "secret";
    @TempDir
    private static Path folder;
    private static TestAuthority authority;
    private static Identity rsa;
    private static CameraOffer offer;
    private static int homes;

    private Path home;
    private String user = "anonymous";
    private boolean passive = true;
    private String directory = "/in";
    private List<EncodedCertificate> anchors;
    private RehearsalResult result;

    @BeforeAll
    static void prepare() throws ExplainedException {
        authority = new TestAuthority(folder);
        rsa = authority.issue("rsa", "rsa:2048", TestAuthority.THIS_MACHINE);
        CameraModelLoader loader = new CameraModelLoader();
        offer = new ConcurrentSuiteCheck().offerOf(loader.load().find(loader.standardModel()).orElseThrow());
    }

    @BeforeEach
    void makeHome() throws ExplainedException {
        home = folder.resolve("home" + homes++);
        anchors = new CertificateReader().read(authority.root());
    }

    private void vsftpd(String... settings) throws IOException {
        List<String> all = new ArrayList<>(RealFtpServer.vsftpdUser(home));
        all.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384"));
        all.addAll(Arrays.asList(settings));
        rehearse(RealFtpServer.vsftpd(folder, rsa, all.toArray(String[]::new)));
    }

    private void proftpd(String... settings) throws IOException {
        rehearse(RealFtpServer.proftpd(folder, proftpdSettings(settings)));
    }

    private String[] proftpdSettings(String... settings) throws IOException {
        user = "camera";
        directory = "in";
        List<String> all = new ArrayList<>(RealFtpServer.proftpdUser(folder, home));
        all.addAll(List.of("TLSEngine on", "TLSProtocol TLSv1.2", "TLSRSACertificateFile " + rsa.leaf(),
                "TLSRSACertificateKeyFile " + rsa.key(), "TLSCertificateChainFile " + authority.intermediate()));
        all.addAll(Arrays.asList(settings));
        return all.toArray(String[]::new);
    }

    private void pureFtpd(String quota, String... options) throws IOException {
        user = "camera";
        directory = "in";
        List<String> all = new ArrayList<>(RealFtpServer.pureFtpdUser(folder, home, quota));
        all.addAll(List.of("-Y", "2", "-J", "ECDHE-RSA-AES256-GCM-SHA384"));
        all.addAll(Arrays.asList(options));
        rehearse(RealFtpServer.pureFtpd(folder, rsa, all.toArray(String[]::new)));
    }

    private void rehearse(RealFtpServer running) throws IOException {
        try (RealFtpServer server = running) {
            result = new CameraRehearsal().rehearse(new RehearsalPlan("CAM 1", "Van",
                    new ServerAddress("127.0.0.1", server.port()), true, passive, user, SECRET.toCharArray(), directory,
                    anchors, offer), new NullProgressMonitor());
            if (!anchors.isEmpty()) {
                assertThat(result.succeeds()).isEqualTo(othersStore(server));
            }
        }
        assertThat(result.steps().toString()).doesNotContain(SECRET);
    }

    /** What curl or lftp meets, with the same user, trust and mode. */
    private boolean othersStore(RealFtpServer server) throws IOException {
        String login = user + ":" + SECRET;
        if (!passive) { // where curl 7.88 loses TLS
            return new Lftp(authority.root(), login).stores(server.port(), directory);
        }
        String suites = OpenSslSuites.list(offer.suites().stream().map(OfferedSuite::name).toList());
        return new Curl(authority.root(), login, suites).stores(server.port(), directory);
    }

    private void assertFound(RehearsalProblem... problems) {
        assertThat(Stage.problems(result)).containsExactly(problems);
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("in"))) {
            assertThat(files.filter(each -> each.toString().contains("rehearsal"))).isEmpty();
        }
    }

    private List<Kind> kinds() {
        return result.steps().stream().map(RehearsalStep::kind).toList();
    }

    @Test
    void anUploadToAGoodServerTakesEveryStepAndLeavesNothing() throws IOException {
        vsftpd("require_ssl_reuse=NO");
        assertFound();
        assertThat(kinds()).containsExactly(Kind.CONNECT, Kind.BANNER, Kind.AUTH_TLS, Kind.HANDSHAKE, Kind.CERTIFICATE,
                Kind.PBSZ, Kind.PROT, Kind.USER, Kind.PASS, Kind.TYPE, Kind.PWD, Kind.CWD, Kind.PASV, Kind.EPSV,
                Kind.STORE_RESUMED, Kind.SIZE, Kind.MDTM, Kind.OVERWRITE, Kind.PORTS, Kind.DELETE, Kind.QUIT,
                Kind.STORE_FRESH, Kind.DELETE, Kind.CLEAR_TEXT);
        assertThat(Stage.advice(result)).contains(RehearsalProblem.FILE_OVERWRITTEN);
        assertNothingIsLeft();
    }

    @Test
    void activeModeTakesAConnectionFromTheServer() throws IOException {
        passive = false;
        vsftpd("require_ssl_reuse=NO");
        assertFound();
        assertThat(kinds()).contains(Kind.PORT).doesNotContain(Kind.PASV);
    }

    @Test
    void aServerThatDemandsTheSessionIsAWarningAndKeepsNoPartOfTheFile() throws IOException {
        vsftpd();
        assertFound(RehearsalProblem.REUSE_DEMANDED);
        assertNothingIsLeft();
    }

    @Test
    void proftpdDemandsTheSessionToo() throws IOException {
        proftpd("TLSRequired on");
        assertFound(RehearsalProblem.REUSE_DEMANDED);
        assertThat(Stage.advice(result)).contains(RehearsalProblem.FILE_KEPT);
        assertNothingIsLeft();
    }

    @Test
    void aRefusedLoginEndsIt() throws IOException {
        user = "somebody";
        vsftpd();
        assertFound(RehearsalProblem.LOGIN_REFUSED);
    }

    @Test
    void aMissingDirectoryEndsIt() throws IOException {
        directory = "/none";
        vsftpd();
        assertFound(RehearsalProblem.DIRECTORY_MISSING);
    }

    @Test
    void aDirectoryThatMustNotBeWrittenEndsIt() throws IOException {
        vsftpd("write_enable=NO");
        assertFound(RehearsalProblem.STORE_REFUSED);
    }

    @Test
    void anotherAddressInPassiveModeIsNamedAndNotConnectedTo() throws IOException {
        vsftpd("pasv_address=127.0.0.77");
        assertFound(RehearsalProblem.PASSIVE_ADDRESS_FOREIGN);
        assertThat(kinds()).doesNotContain(Kind.STORE_RESUMED);
    }

    @Test
    void refusedPassiveModeEndsIt() throws IOException {
        vsftpd("pasv_enable=NO");
        assertFound(RehearsalProblem.PASSIVE_REFUSED, RehearsalProblem.PASSIVE_REFUSED);
    }

    @Test
    void refusedActiveModeEndsIt() throws IOException {
        passive = false;
        vsftpd("port_enable=NO");
        assertFound(RehearsalProblem.ACTIVE_IMPOSSIBLE);
    }

    @Test
    void refusedTlsEndsItBeforeAUserIsNamed() throws IOException {
        vsftpd("ssl_enable=NO");
        assertFound(RehearsalProblem.AUTH_REFUSED);
        assertThat(kinds()).doesNotContain(Kind.USER);
    }

    @Test
    void noSuiteInCommonEndsIt() throws IOException {
        vsftpd("ssl_ciphers=ECDHE-ECDSA-CHACHA20-POLY1305");
        assertFound(RehearsalProblem.HANDSHAKE_REFUSED);
        Found found = Stage.found(result).get(0);
        assertThat(found.message().toString()).contains("handshake_failure");
        assertThat(found.advice()).singleElement().satisfies(advice -> assertThat(advice.lines())
                .containsExactly("ssl_ciphers=" + "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256"
                        + ":ECDHE-ECDSA-AES256-GCM-SHA384"));
    }

    @Test
    void aDemandForACertificateOfTheCamerasEndsIt() throws IOException {
        vsftpd("require_cert=YES");
        assertFound(RehearsalProblem.CLIENT_CERTIFICATE_DEMANDED);
    }

    @Test
    void aDeprecatedSuiteIsAWarning() throws IOException {
        vsftpd("require_ssl_reuse=NO", "ssl_ciphers=AES128-SHA256");
        assertFound(RehearsalProblem.SUITE_DEPRECATED);
    }

    @Test
    void aServerThatTheCameraWouldNotTrustGetsNoUserName() throws IOException {
        anchors = List.of();
        vsftpd();
        assertFound(RehearsalProblem.CERTIFICATE_REFUSED);
        assertThat(kinds()).doesNotContain(Kind.USER);
    }

    @Test
    void refusedProtectionOfDataEndsIt() throws IOException {
        proftpd("TLSRequired auth+!data");
        assertFound(RehearsalProblem.PROTECTION_REFUSED);
    }

    @Test
    void aFileThatCannotBeDeletedIsNamed() throws IOException {
        vsftpd("require_ssl_reuse=NO", "anon_other_write_enable=NO");
        assertFound(RehearsalProblem.FILE_LEFT, RehearsalProblem.FILE_LEFT);
    }

    @Test
    void aUserNameThatIsTakenWithoutTlsIsAWarning() throws IOException {
        vsftpd("require_ssl_reuse=NO", "local_enable=YES", "force_local_logins_ssl=NO");
        assertFound(RehearsalProblem.CLEAR_TEXT_LOGIN);
    }

    @Test
    void pureFtpdTakesAnUpload() throws IOException {
        pureFtpd("");
        assertFound();
        assertNothingIsLeft();
    }

    @Test
    void activeModeWorksWithPureFtpdToo() throws IOException {
        passive = false;
        pureFtpd("");
        assertFound();
        assertNothingIsLeft();
    }

    @Test
    void activeModeWorksWithProftpdToo() throws IOException {
        passive = false;
        proftpd("TLSRequired on", "TLSOptions NoSessionReuseRequired");
        assertFound();
        assertNothingIsLeft();
    }

    @Test
    void pureFtpdRenamesASecondFileAndBothAreDeleted() throws IOException {
        pureFtpd("", "-r");
        assertFound();
        assertThat(Stage.advice(result)).contains(RehearsalProblem.FILE_RENAMED);
        assertNothingIsLeft();
    }

    @Test
    void aQuotaThatIsUsedUpEndsIt() throws IOException {
        pureFtpd("1");
        assertFound(RehearsalProblem.QUOTA_EXCEEDED);
        assertNothingIsLeft();
    }

    @Test
    void aFullDiskEndsIt() throws IOException {
        List<String> settings = new ArrayList<>(RealFtpServer.vsftpdUser(home));
        settings.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384"));
        rehearse(RealFtpServer.vsftpdWithFullDisk(home.resolve("in"), folder, rsa, settings.toArray(String[]::new)));
        assertFound(RehearsalProblem.STORAGE_FULL);
    }

    @Test
    void aQuotaOfProftpdsThatIsUsedUpIsOneToo() throws IOException {
        List<String> settings = new ArrayList<>(List.of("TLSRequired on"));
        settings.addAll(RealFtpServer.proftpdQuota(folder, 10));
        proftpd(settings.toArray(String[]::new));
        assertFound(RehearsalProblem.QUOTA_EXCEEDED);
        assertThat(Stage.message(result, RehearsalProblem.QUOTA_EXCEEDED)).contains("552");
        assertNothingIsLeft();
    }

    @Test
    void aFullDiskOfProftpdsEndsItAndWhatArrivedIsDeleted() throws IOException {
        rehearse(RealFtpServer.proftpdWithFullDisk(home.resolve("in"), folder, proftpdSettings("TLSRequired on")));
        assertFound(RehearsalProblem.STORAGE_FULL);
        assertThat(Stage.message(result, RehearsalProblem.STORAGE_FULL)).contains("452");
    }

    @Test
    void theCamerasThatAServerTakesAtATimeAreCounted() throws IOException {
        List<String> settings = new ArrayList<>(RealFtpServer.vsftpdUser(home));
        settings.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384", "max_clients=3"));
        try (RealFtpServer server = RealFtpServer.vsftpd(folder, rsa, settings.toArray(String[]::new))) {
            RehearsalStep step = new LoginCount().count(new RehearsalPlan("CAM 1", "Van",
                    new ServerAddress("127.0.0.1", server.port()), true, true, user, SECRET.toCharArray(), directory,
                    anchors, offer), 5, new NullProgressMonitor());
            assertThat(step.found().orElseThrow().message().toString()).startsWith("5 cameras")
                    .contains("took 3 of them");
        }
    }

    @Test
    void nothingIsSentWhereTheTargetIsNotSecure() {
        RehearsalResult plain = new CameraRehearsal().rehearse(new RehearsalPlan("CAM 1", "Van",
                new ServerAddress("127.0.0.1", RealFtpServer.freePort()), false, true, user, new char[0], "", anchors,
                offer), new NullProgressMonitor());
        assertThat(plain.steps()).singleElement().satisfies(step -> assertThat(step.found().orElseThrow().problem())
                .isEqualTo(RehearsalProblem.SECURE_PROTOCOL_OFF));
    }

    @Test
    void nothingOfTheUsersGoesOverTheNetworkInClear() throws IOException {
        List<String> clear = Collections.synchronizedList(new ArrayList<>());
        List<String> settings = new ArrayList<>(RealFtpServer.vsftpdUser(home));
        settings.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384"));
        try (RealFtpServer server = RealFtpServer.vsftpd(folder, rsa, settings.toArray(String[]::new));
                FakeServer between = new FakeServer(new Relay(server.port(), (command, reply) -> {
                    clear.add(command);
                    return reply;
                }))) {
            new CameraRehearsal().rehearse(new RehearsalPlan("CAM 1", "Van",
                    new ServerAddress("127.0.0.1", between.port()), true, passive, user, SECRET.toCharArray(),
                    directory,
                    anchors, offer), new NullProgressMonitor());
        }
        assertThat(clear).contains("AUTH TLS").containsOnly("", "AUTH TLS", "USER slatecard");
    }

    @Test
    void aValueWithALineBreakIsNotSent() throws IOException {
        directory = "/in\r\nDELE x";
        try (RealFtpServer server = RealFtpServer.vsftpd(folder, rsa, Stream.concat(RealFtpServer.vsftpdUser(home)
                .stream(), Stream.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384"))
                .toArray(String[]::new))) {
            result = new CameraRehearsal().rehearse(new RehearsalPlan("CAM 1", "Van",
                    new ServerAddress("127.0.0.1", server.port()), true, true, user, SECRET.toCharArray(), directory,
                    anchors, offer), new NullProgressMonitor());
        }
        assertFound(RehearsalProblem.VALUE_NOT_SENDABLE);
    }
}
