package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.ApacheFtp;
import org.slatecard.testsupport.ftp.Curl;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.OpenSslSuites;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerSoftware;

/** Uploads to Apache FtpServer, whose TLS is that of Java and which does not say what it is. */
class ApacheRehearsalTest {
    @TempDir
    private static Path folder;
    private static Stage stage;
    @TempDir
    private Path home;
    private RehearsalResult result;

    @BeforeAll
    static void prepare() throws ExplainedException {
        stage = Stage.in(folder);
    }

    @BeforeEach
    void makeDirectory() throws IOException {
        Files.createDirectory(home.resolve("in"));
    }

    private void rehearse(String password, String directory, String... suites) throws IOException {
        try (ApacheFtp server = new ApacheFtp(home, stage.authority(), stage.identity(), suites)) {
            result = new CameraRehearsal().rehearse(new RehearsalPlan("CAM 1", "Van",
                    new ServerAddress("127.0.0.1", server.port()), true, true, ApacheFtp.USER, password.toCharArray(),
                    directory, stage.anchors(), stage.offer()), new NullProgressMonitor());
            String offered = OpenSslSuites.list(stage.offer().suites().stream().map(OfferedSuite::name).toList());
            assertThat(result.succeeds()).isEqualTo(new Curl(stage.authority().root(),
                    ApacheFtp.USER + ":" + password, offered).stores(server.port(), directory));
        }
    }

    @Test
    void anUploadSucceedsAndThatItTakesUsersInClearIsSaid() throws IOException {
        rehearse(ApacheFtp.PASSWORD, "/in", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384");
        assertThat(Stage.problems(result)).containsExactly(RehearsalProblem.CLEAR_TEXT_LOGIN);
        assertThat(home.resolve("in")).isDirectoryNotContaining("glob:**rehearsal*");
    }

    @Test
    void aPasswordThatIsNotTheUsersEndsIt() throws IOException {
        rehearse("wrong", "/in", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384");
        assertThat(Stage.problems(result)).containsExactly(RehearsalProblem.LOGIN_REFUSED);
    }

    @Test
    void forADeprecatedSuiteThereAreTheLinesOfEachServerSinceItDoesNotSayWhatItIs() throws IOException {
        rehearse(ApacheFtp.PASSWORD, "/in", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256");
        assertThat(Stage.problems(result)).containsExactly(RehearsalProblem.SUITE_DEPRECATED,
                RehearsalProblem.CLEAR_TEXT_LOGIN);
        assertThat(Stage.found(result).stream().flatMap(found -> found.advice().stream()))
                .hasSize(ServerSoftware.values().length - 1);
    }
}
