package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority;

/** {@code slatecard check} against a real server: its bundle is in the product, and what it writes has its schemas. */
class CheckTest {
    @TempDir
    private static Path folder;
    private static TestAuthority authority;
    private static RealFtpServer server;

    @BeforeAll
    static void startServer() throws IOException {
        authority = new TestAuthority(folder);
        server = RealFtpServer.pureFtpd(folder, authority.issue("rsa", "rsa:2048", TestAuthority.THIS_MACHINE), "-Y",
                "2", "-J", RealFtpServer.EVERYTHING);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void jsonOfServersThatAnswerAndThatDoNotFollowsItsSchema() {
        JsonNode report = Schemas.ours("check-1.json", Slatecard.run("check", "--format", "json", "--anchor",
                authority.root(), "127.0.0.1:" + server.port(), "localhost:" + RealFtpServer.freePort()).endsWith(3)
                .out());
        assertThat(report.at("/servers/0/verdict").asText()).isEqualTo("also-deprecated");
        assertThat(report.at("/servers/0/suites/0/agreement/version").asText()).isEqualTo("TLS 1.2");
        assertThat(report.at("/servers/1/verdict").asText()).isEqualTo("closed");
    }

    @Test
    void sarifFollowsTheSchemaOfOasis() {
        Schemas.sarif(Slatecard.run("check", "--format", "sarif", "--lang", "ja", "127.0.0.1:" + server.port())
                .endsWith(1).out());
    }
}
