package org.slatecard.cli.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;

/** {@code slatecard check}: what it says, in which form, and how it ends. */
class CheckCommandTest {
    @TempDir
    private static Path servers;
    private static RealFtpServer good;
    private static RealFtpServer bad;
    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeAll
    static void startServers() throws IOException {
        Identity rsa = new TestAuthority(servers).issue("rsa", "rsa:2048", TestAuthority.THIS_MACHINE);
        good = RealFtpServer.vsftpd(servers, rsa, "ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384");
        bad = RealFtpServer.vsftpd(servers, rsa, "ssl_enable=YES", "ssl_ciphers=AES128-SHA:@SECLEVEL=0");
    }

    @AfterAll
    static void stopServers() {
        good.close();
        bad.close();
    }

    @BeforeEach
    void makeCalls() {
        calls = new Calls(folder);
    }

    private static String at(int port) {
        return "127.0.0.1:" + port;
    }

    private static List<String> strings(JsonObject parent, String array, String member) {
        return parent.getAsJsonArray(array).asList().stream().map(JsonElement::getAsJsonObject)
                .map(each -> each.get(member).getAsString()).toList();
    }

    @Test
    void aServerWithRecommendedSuitesAloneEndsWithZero() {
        calls.run(0, "check", at(good.port()));
        assertThat(calls.out()).startsWith(at(good.port()) + ": takes only recommended suites.")
                .contains("    protocol versions: TLS 1.3 accepted, TLS 1.2 accepted, TLS 1.1 refused, TLS 1.0 refused,"
                        + " SSL 3.0 refused\n")
                .contains("accepted, recommended: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 (TLS 1.2, ");
        assertThat(calls.err()).isEmpty();
    }

    @Test
    void aDeprecatedSuiteEndsWithOneAndSaysWhatToChange() {
        calls.run(1, "check", at(bad.port()));
        assertThat(calls.out()).contains("error: ", "[suite-deprecated-negotiated, F19, F20]",
                "\n            ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384:");
    }

    @Test
    void whatCannotBeCheckedEndsWithThreeAndKeepsNoOtherFromBeingChecked() {
        calls.run(3, "check", at(RealFtpServer.freePort()), at(bad.port()), "--format", "json");
        JsonObject report = JsonParser.parseString(calls.out()).getAsJsonObject();
        assertThat(report.get("complete").getAsBoolean()).isFalse();
        assertThat(strings(report, "servers", "verdict")).containsExactly("closed", "negotiates-deprecated");
    }

    @Test
    void jsonTellsEachSuiteByItsNameStateAndGrade() {
        calls.run(1, "check", "--format", "json", at(bad.port()));
        JsonObject server = JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("servers").get(0)
                .getAsJsonObject();
        assertThat(server.get("host").getAsString()).isEqualTo("127.0.0.1");
        assertThat(server.get("port").getAsInt()).isEqualTo(bad.port());
        assertThat(server.get("negotiated").getAsString()).isEqualTo("TLS_RSA_WITH_AES_128_CBC_SHA");
        assertThat(server.get("negotiatedReversed").getAsString()).isEqualTo("TLS_RSA_WITH_AES_128_CBC_SHA");
        assertThat(server.get("order").getAsString()).isEqualTo("unknown");
        assertThat(strings(server, "versions", "name")).containsExactly("TLS 1.3", "TLS 1.2", "TLS 1.1", "TLS 1.0",
                "SSL 3.0");
        assertThat(strings(server, "versions", "state")).containsExactly("accepted", "accepted", "accepted",
                "accepted", "refused");
        assertThat(strings(server, "suites", "state")).hasSize(15).startsWith("accepted", "refused")
                .containsOnlyOnce("accepted");
        assertThat(strings(server, "suites", "grade")).contains("recommended", "deprecated");
    }

    @Test
    void sarifPlacesFindingsAtTheServer() {
        calls.run(1, "check", "--format", "sarif", at(bad.port()));
        JsonObject run = JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("runs").get(0)
                .getAsJsonObject();
        assertThat(strings(run, "results", "ruleId")).contains("suite-deprecated-negotiated");
        assertThat(calls.out()).contains("\"uri\": \"ftp://" + at(bad.port()) + "\"");
    }

    @Test
    void speaksJapanese() {
        calls.run(0, "check", "--lang", "ja", at(good.port()));
        assertThat(calls.out()).contains("推奨の暗号スイートだけを受け付けます。");
    }

    @Test
    void showsNothingThatSteersATerminal() throws IOException {
        try (FakeServer server = new FakeServer(talk -> talk.send("\u001B[2J\u0007 \u202E evil\r\n"))) {
            calls.run(1, "check", at(server.port()));
            assertThat(calls.out().replace("\n", "")).matches("[^\\p{Cntrl}\\p{Cf}]*").contains("<1B>[2J<07>");
        }
    }

    @Test
    void offersTheSuitesOfTheModelThatIsNamed() {
        calls.run(0, "check", "--model", "PXW-Z300", "--format", "json", at(good.port()));
        JsonObject report = JsonParser.parseString(calls.out()).getAsJsonObject();
        assertThat(report.get("model").getAsString()).isEqualTo("PXW-Z300");
        assertThat(strings(report.getAsJsonArray("servers").get(0).getAsJsonObject(), "suites", "name")).hasSize(13);
    }

    @Test
    void aModelThatIsNotKnownIsMisuse() {
        calls.run(2, "check", "--model", "MPC-1", at(good.port()));
        assertThat(calls.err()).contains("MPC-1", "MPC-2610");
    }

    @Test
    void aModelWithoutDocumentedSuitesCannotBeChecked() {
        calls.run(3, "check", "--model", "ILCE-ILME", at(good.port()));
        assertThat(calls.err()).contains("ILCE-ILME").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://host", "host:0", "::1", "host:21:22", ""})
    void whatNamesNoServerIsMisuse(String server) {
        calls.run(2, "check", server);
        assertThat(calls.err()).contains("“" + server + "”");
    }

    @Test
    void anAnchorThatCannotBeReadIsSaid() {
        calls.run(3, "check", "--anchor", folder.resolve("none.pem"), at(good.port()));
        assertThat(calls.err()).contains("none.pem");
    }

    private Path fleet(int port) throws ExplainedException {
        Path file = folder.resolve("van.fleet");
        new FleetFile(new DurableWriter()).save(FleetBuilder.fleet("Van").target("NAS", target -> {
            target.setHostName("127.0.0.1");
            target.setPort(port);
            target.setUsingSecureProtocol(true);
        }).build(), file);
        return file;
    }

    @Test
    void theServersOfAFleetAreCheckedAndComparedWithWhatWasKept() throws ExplainedException {
        Path fleet = fleet(bad.port());
        calls.run(1, "check", "--fleet", fleet, "--store");
        assertThat(calls.out()).contains(at(bad.port()) + ": ").doesNotContain("since");
        calls.run(1, "check", "--fleet", fleet, "--store");
        assertThat(calls.out()).contains("    unchanged since ");
        calls.run(1, "validate", fleet);
        assertThat(calls.out()).contains("server-check-failed");
    }

    @Test
    void whatCannotBeCheckedOfAFleetIsSaid() throws ExplainedException {
        Path fleet = fleet(0);
        calls.run(3, "check", "--fleet", fleet);
        assertThat(calls.err()).contains("NAS: [Host Name] and [Port] name no server.");
    }

    @Test
    void takesAnotherNumberOfConnectionsWithinReason() {
        calls.run(0, "check", "--connections", "1", at(good.port()));
        calls.run(2, "check", "--connections", "0", at(good.port()));
        calls.run(2, "check", "--connections", "17", at(good.port()));
        assertThat(calls.err()).contains("--connections is 17; it has to be from 1 to 16.");
    }

    @Test
    void serversAndAFleetExcludeEachOther() {
        calls.run(2, "check");
        calls.run(2, "check", "--fleet", folder.resolve("van.fleet"), "host");
        calls.run(2, "check", "--fleet", folder.resolve("van.fleet"), "--model", "MPC-2610");
        calls.run(2, "check", "--store", "host");
        assertThat(calls.err()).contains("--store needs --fleet");
    }

    @Test
    void thePageForWhoeverRunsTheServerHasTheLinesToChange() {
        calls.run(1, "check", "--format", "html", at(bad.port()));
        assertThat(calls.out()).startsWith("<!DOCTYPE html>").contains("<h1>What cameras need of " + at(bad.port()),
                "<pre>ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384:").doesNotContain("http://", "https://", "<script");
        calls.run(0, "check", "--format", "html", "--lang", "ja", at(good.port()));
        assertThat(calls.out()).contains("<html lang=\"ja\">");
    }
}
