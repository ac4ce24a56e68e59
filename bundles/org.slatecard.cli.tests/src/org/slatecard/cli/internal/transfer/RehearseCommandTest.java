package org.slatecard.cli.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.transfer.RehearsalStep;

/** {@code slatecard rehearse}: a fleet with its vault, and a real server. */
class RehearseCommandTest {
    private static final String PASSWORD = "Upload2Night";
    private static final String TARGET = "Truck-Ingest";
    @TempDir
    private static Path servers;
    private static TestAuthority authority;
    private static RealFtpServer server;
    @TempDir
    private static Path folder;
    private static Calls prepared;
    private Calls calls;
    @TempDir
    private Path own;

    @BeforeAll
    static void startServer() throws IOException, ExplainedException {
        authority = new TestAuthority(servers);
        List<String> settings = new ArrayList<>(RealFtpServer.vsftpdUser(servers.resolve("home")));
        settings.addAll(List.of("ssl_enable=YES", "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384", "require_ssl_reuse=NO"));
        server = RealFtpServer.vsftpd(servers, authority.issue("rsa", "rsa:2048", TestAuthority.THIS_MACHINE),
                settings.toArray(String[]::new));
        prepared = fleetForTheServer();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static Calls fleetForTheServer() throws IOException, ExplainedException {
        Calls calls = new Calls(folder);
        String root = Base64.getEncoder()
                .encodeToString(new CertificateReader().read(authority.root()).get(0).der());
        Files.writeString(calls.fleet(), Files.readString(calls.fleet())
                .replaceFirst("hostName=\"[^\"]*\" userName=\"[^\"]*\"",
                        "hostName=\"127.0.0.1\" port=\"" + server.port() + "\" userName=\"anonymous\"")
                .replaceFirst("destinationDirectory=\"[^\"]*\"", "destinationDirectory=\"/in\"")
                .replaceFirst(" der=\"[^\"]*\"", " der=\"" + root + "\""));
        return calls.init().with("VALUE", PASSWORD).vault(0, "set", "--target", TARGET, "--value-env", "VALUE");
    }

    @BeforeEach
    void copyFleetAndVault() throws IOException {
        calls = new Calls(own);
        Files.copy(prepared.fleet(), calls.fleet(), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(prepared.vault(), calls.vault());
    }

    private JsonObject rehearse(int code, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("rehearse", calls.fleet(), "--yes", "--passphrase-env", "PASS",
                "--target", TARGET, "--format", "json"));
        all.addAll(List.of(arguments));
        calls.run(code, all.toArray());
        return JsonParser.parseString(calls.out()).getAsJsonObject();
    }

    @Test
    void oneCameraStandsForThoseWithTheSameTarget() {
        JsonObject report = rehearse(0);
        assertThat(report.getAsJsonArray("rehearsals")).singleElement().satisfies(
                each -> assertThat(each.getAsJsonObject().get("succeeds").getAsBoolean()).isTrue());
        assertThat(calls.everything()).contains("PASS ********").doesNotContain(PASSWORD);
    }

    @Test
    void aCameraThatIsNamedIsRehearsed() {
        String label = calls.read().getCameras().get(1).getLabel();
        JsonObject first = rehearse(0, "--camera", label).getAsJsonArray("rehearsals").get(0).getAsJsonObject();
        assertThat(first.get("camera").getAsString()).isEqualTo(label);
    }

    @Test
    void theCamerasThatUploadAtATimeAreCountedWhereThatIsWanted() {
        JsonObject first = rehearse(0, "--together").getAsJsonArray("rehearsals").get(0).getAsJsonObject();
        JsonObject last = first.getAsJsonArray("steps").asList().getLast().getAsJsonObject();
        assertThat(last.get("step").getAsString()).isEqualTo("connections");
        assertThat(last.getAsJsonArray("exchanges").get(0).getAsJsonObject().get("answered").getAsString())
                .matches("(\\d+)/\\1");
    }

    @Test
    void textTellsEachStepAndWhatToDo() throws IOException {
        calls.edit("destinationDirectory=\"/in\"", "destinationDirectory=\"/none\"");
        calls.run(1, "rehearse", calls.fleet(), "--yes", "--passphrase-env", "PASS", "--target", TARGET);
        assertThat(calls.out()).contains(": an upload fails.", "    Destination directory (CWD): error (",
                "CWD /none → 550",
                "DirectoryCreateError");
        assertThat(calls.everything()).doesNotContain(PASSWORD);
    }

    @Test
    void withoutATerminalItWantsToBeToldThatItMayLogIn() {
        calls.run(2, "rehearse", calls.fleet(), "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("--yes");
    }

    @Test
    void somebodyAtTheTerminalIsAskedAndCanSayNo() {
        calls.typing(Calls.PASSPHRASE, "n").run(0, "rehearse", calls.fleet(), "--target", TARGET);
        assertThat(calls.questions()).anyMatch(question -> question.contains("127.0.0.1:" + server.port()));
        assertThat(calls.out()).isEmpty();
    }

    @Test
    void aTargetThatNobodyHasIsSaid() {
        calls.run(3, "rehearse", calls.fleet(), "--yes", "--passphrase-env", "PASS", "--target", "Nowhere");
        assertThat(calls.err()).contains("Nowhere", TARGET);
    }

    @Test
    void aWrongPassphraseIsSaidBeforeAnythingIsSent() {
        calls.with("WRONG", "not the passphrase").run(3, "rehearse", calls.fleet(), "--yes", "--passphrase-env",
                "WRONG");
        assertThat(calls.out()).isEmpty();
    }

    @Test
    void resultsThatAreKeptAreComparedAndJudgedByTheRules() throws IOException {
        rehearse(0, "--store");
        calls.edit("destinationDirectory=\"/in\"", "destinationDirectory=\"/none\"");
        calls.run(1, "validate", calls.fleet());
        assertThat(calls.out()).contains("rehearsal-outdated", "this changed: destination directory")
                .doesNotContain("rehearsal-failed");
        JsonObject again = rehearse(1, "--store").getAsJsonArray("rehearsals").get(0).getAsJsonObject();
        assertThat(again.get("changes").toString()).contains("It succeeded before.",
                "New: The server refuses the directory “/none”");
        assertThat(again.get("since").getAsString()).startsWith("20");
        Path kept = calls.fleet().resolveSibling(calls.fleet().getFileName() + ".checks");
        assertThat(Files.readString(kept)).contains("PASS ********").doesNotContain(PASSWORD);
        calls.run(1, "validate", calls.fleet());
        assertThat(calls.out()).contains("rehearsal-failed", "Destination directory (CWD)");
    }

    @Test
    void withoutBeingToldItKeepsNothing() {
        rehearse(0);
        assertThat(calls.fleet().resolveSibling(calls.fleet().getFileName() + ".checks")).doesNotExist();
    }

    @Test
    void findingsAreToldToProgramsAndToWhoeverRunsTheServer() throws IOException {
        calls.edit("destinationDirectory=\"/in\"", "destinationDirectory=\"/none\"");
        calls.run(1, "rehearse", calls.fleet(), "--yes", "--passphrase-env", "PASS", "--target", TARGET, "--format",
                "sarif");
        Map<String, String> levels = new HashMap<>();
        JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("runs").get(0).getAsJsonObject()
                .getAsJsonArray("results").forEach(result -> levels.put(
                        result.getAsJsonObject().get("ruleId").getAsString(),
                        result.getAsJsonObject().get("level").getAsString()));
        assertThat(levels).containsEntry("directory-missing", "error");
        calls.run(1, "rehearse", calls.fleet(), "--yes", "--passphrase-env", "PASS", "--target", TARGET, "--format",
                "html");
        assertThat(calls.out()).startsWith("<!DOCTYPE html>").contains("Server: make the directory for this user.",
                "127.0.0.1:" + server.port()).doesNotContain(PASSWORD);
    }

    @Test
    void whoeverPressesCtrlCIsToldWhatIsLeftOnTheServer() {
        calls.interrupted(Runnable::run).run(3, "rehearse", calls.fleet(), "--yes", "--passphrase-env", "PASS",
                "--target", TARGET);
        assertThat(calls.err()).contains("Cancelled. Nothing is left on 127.0.0.1:" + server.port());
        assertThat(calls.out()).isEmpty();
    }

    @Test
    void theSchemaKnowsEveryStep() throws IOException {
        List<String> known = new ArrayList<>();
        JsonObject step = JsonParser.parseString(Files.readString(Path.of(System.getProperty("slatecard.root"),
                "bundles/org.slatecard.cli/schema/rehearse-1.json"))).getAsJsonObject();
        for (String name : List.of("properties", "rehearsals", "items", "properties", "steps", "items", "properties",
                "step")) {
            step = step.getAsJsonObject(name);
        }
        step.getAsJsonArray("enum").forEach(each -> known.add(each.getAsString()));
        assertThat(known).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(RehearsalStep.Kind.values()).map(RehearsalStep.Kind::id).toList());
    }
}
