package org.slatecard.cli.internal.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.testsupport.CertificateFixtures;

class CheckTest {
    private static final String AT = "2026-10-01T12:00:00Z";

    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void writeFiles() throws IOException {
        calls = new Calls(folder);
        for (String name : List.of("chain.pem", "chain-root.pem", "chain-between.pem", "certificate-and-key.pem",
                "key-pkcs8.pem", "store.p12", "rsa-2048.pem")) {
            Files.write(folder.resolve(name), CertificateFixtures.file(name));
        }
    }

    private JsonObject check(int code, String anchor, String sent, String host, Object... more) {
        List<Object> all = new ArrayList<>(List.of("cert", "check", "--anchor", folder.resolve(anchor), "--sent",
                folder.resolve(sent), "--host", host, "--format", "json", "--lang=en"));
        all.addAll(List.of(more));
        return JsonParser.parseString(calls.run(code, all.toArray()).out()).getAsJsonObject();
    }

    private static List<String> ids(JsonObject answer) {
        JsonArray findings = answer.getAsJsonArray("findings");
        return findings.asList().stream().map(each -> each.getAsJsonObject().get("id").getAsString()).toList();
    }

    @Test
    void answersWithChainHostGradeAndFindingsAndNothingElse() {
        JsonObject answer = check(0, "chain-root.pem", "chain.pem", "ftp.example.com", "--at", AT);

        assertThat(answer.keySet()).containsExactly("chain", "host", "grade", "findings");
        assertThat(answer.get("chain").getAsString()).isEqualTo("valid");
        assertThat(answer.get("host").getAsString()).isEqualTo("match");
        assertThat(answer.get("grade").getAsString()).isEqualTo("acceptable");
    }

    @Test
    void endsWithOneWhereSomethingIsWrong() {
        assertThat(ids(check(1, "chain-root.pem", "chain.pem", "ftp.example.org", "--at", AT)))
                .contains("host-mismatch");
        assertThat(ids(check(1, "chain-between.pem", "chain.pem", "ftp.example.com", "--at", AT)))
                .contains("issuer-missing", "partial-chain");
    }

    @Test
    void checksEveryDayOfAProduction() {
        JsonObject answer = check(1, "chain-root.pem", "chain.pem", "ftp.example.com", "--at", "2026-10-01", "--until",
                "2100-06-21");

        assertThat(answer.get("chain").getAsString()).isEqualTo("invalid");
        assertThat(ids(answer)).contains("not-throughout", "expired");
        check(0, "chain-root.pem", "chain.pem", "ftp.example.com", "--at", "2026-10-01", "--until", "2026-12-29");
        calls.run(3, "cert", "check", "--anchor", folder.resolve("chain-root.pem"), "--sent",
                folder.resolve("chain.pem"), "--host", "a.example", "--at", "2026-10-02", "--until", "2026-10-01");
    }

    @Test
    void checksListsOfRevokedCertificatesThatAreGiven() throws IOException {
        Path list = Files.write(folder.resolve("list.crl"), CertificateFixtures.file("list.crl"));

        JsonObject answer = check(1, "chain-root.pem", "chain.pem", "ftp.example.com", "--at", AT, "--crl", list);

        assertThat(ids(answer)).contains("list-out-of-date", "revocation-unknown");
        calls.run(3, "cert", "check", "--anchor", folder.resolve("chain-root.pem"), "--sent",
                folder.resolve("chain.pem"), "--host", "a.example", "--crl", folder.resolve("chain.pem"), "--lang=en");
        assertThat(calls.err()).contains("chain.pem holds no list");
    }

    @Test
    void namesAPrivateKeyThatLiesBesideTheChain() {
        JsonObject answer = check(1, "chain-root.pem", "certificate-and-key.pem", "ftp.example.com", "--at", AT);

        assertThat(ids(answer)).contains("private-key");
        assertThat(calls.out()).doesNotContain("BEGIN", "MII");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.pem", "key-pkcs8.pem", "van.fleet"})
    void saysWhyAFileCannotBeUsed(String name) {
        calls.run(3, "cert", "check", "--anchor", folder.resolve(name), "--sent", folder.resolve("chain.pem"), "--host",
                "a.example", "--lang=en");

        assertThat(calls.err()).contains(name).doesNotContain("Exception");
    }

    @Test
    void answersEveryCaseOnALineOfItsOwnAndGoesOnAfterBrokenOnes() throws IOException {
        String good = "\"anchor\":\"chain-root.pem\",\"sent\":\"chain.pem\",\"host\":\"ftp.example.com\"";
        Path cases = Files.write(folder.resolve("cases.jsonl"),
                List.of("\uFEFF{\"name\":\"first\"," + good + ",\"at\":\"" + AT + "\"}", "",
                        "{\"name\":\"seconds\"," + good + ",\"at\":1790856000}", "{\"name\":\"cut\",\"anchor\":",
                        "[1,2]", "{\"name\":\"no file\"," + good.replace("chain.pem", "gone.pem") + "}",
                        "{\"name\":\"no host\",\"anchor\":\"chain-root.pem\",\"sent\":\"chain.pem\"}",
                        "{\"name\":\"no time\"," + good + ",\"at\":\"yesterday\"}",
                        "{\"name\":\"no path\"," + good.replace("chain.pem", "\\u0000") + "}",
                        "{\"name\":\"key alone\"," + good.replace("chain.pem", "key-pkcs8.pem") + "}",
                        "[".repeat(100_000), "x".repeat(1_500_000),
                        "{\"name\":\"leap\"," + good + ",\"at\":\"2016-12-31T23:59:60Z\"}",
                        "{\"name\":\"last\"," + good + ",\"at\":\"" + AT + "\"}"),
                StandardCharsets.UTF_8);

        List<JsonObject> answers = calls.run(3, "cert", "check", "--cases", cases, "--format", "json", "--lang=en")
                .out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();

        assertThat(answers).extracting(answer -> answer.get("name").getAsString()).containsExactly("first", "seconds",
                "4", "5", "no file", "no host", "no time", "no path", "key alone", "11", "12", "leap", "last");
        assertThat(answers).extracting(answer -> answer.has("error")).containsExactly(false, false, true, true, true,
                true, true, true, true, true, true, false, false);
        assertThat(answers).filteredOn(answer -> answer.has("error"))
                .allSatisfy(answer -> assertThat(answer.keySet()).containsExactly("name", "error"));
        assertThat(answers.get(0).keySet()).containsExactly("name", "chain", "host", "grade", "findings");
        assertThat(answers.get(1).get("chain").getAsString()).isEqualTo("valid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    {Bname":"x"}                       | Line 1 is not JSON (RFC 8259): look near character 3, at “{Bname":"x"}”.
                    {'name':'x'}                       | Line 1 is not JSON (RFC 8259): look near character 3,
                    {"name":"x",}                      | near character 14, at “…me":"x",}”.
                    {"name":"x" "host":"a"}            | near character 14,
                    {"name":"x"} {"name":"y"}          | near character 15,
                    {"name":"x"}//                     | near character 14,
                    {"name":x}                         | near character 9,
                    {"name":01}                        | near character 9,
                    {"name":"\\x"}                     | near character 12,
                    {"name":NaN}                       | near character 9,
                    {"name":[1,]}                      | near character 13,
                    {"name":"x","host":                | Line 1 ends within its JSON object.
                    "name"                             | Line 1 is not a JSON object.
                    {"nam":"x","untill":"2026-06-21"}  | not known: nam, untill. Known are name, anchor, sent, host, at, until, crl.
                    {"at":1,"host":"a","at":2}         | Line 1 has fields more than once: at.
                    {"name":"x","host":["a"]}          | The field “host” is missing or is no text.
                    {"name":"x","host":null}           | The field “anchor” is missing or is no text.
                    """)
    void saysWhatIsWrongWithALine(String line, String reason) throws IOException {
        assertThat(error(line.getBytes(StandardCharsets.UTF_8))).contains(reason).doesNotContain("Gson", "$");
    }

    @Test
    void saysThatALineIsOfAnotherCharacterSet() throws IOException {
        assertThat(error("{\"name\":\"B\u00fcro\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("Line 1 is not UTF-8");
        assertThat(error("{\"name\":\"\ufffd\"}".getBytes(StandardCharsets.UTF_8))).contains("anchor");
    }

    private String error(byte[] line) throws IOException {
        Path cases = Files.write(folder.resolve("broken.jsonl"), line);
        return JsonParser.parseString(calls.run(3, "cert", "check", "--cases", cases, "--lang=en").out())
                .getAsJsonObject().get("error").getAsString();
    }

    @Test
    void saysThatThereAreNoCases() {
        calls.run(3, "cert", "check", "--cases", folder.resolve("none.jsonl"), "--lang=en");
        assertThat(calls.err()).contains("none.jsonl is not there");

        calls.run(2, "cert", "check", "--cases", folder.resolve("none.jsonl"), "--host", "a.example");
        calls.run(2, "cert", "check", "--host", "a.example");
        calls.run(2, "cert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void tellsPeopleTheSame(String language) {
        calls.run(1, "cert", "check", "--anchor", folder.resolve("chain-root.pem"), "--sent",
                folder.resolve("chain.pem"), "--host", "ftp.example.org", "--at", AT, "--lang", language);

        assertThat(calls.out()).contains(language.equals("en") ? "host: mismatch" : "ホスト名：不一致", "RFC 9525");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void showsWhatAFileHoldsAndWhoIssuedWhom(String language) {
        calls.run(0, "cert", "show", folder.resolve("chain.pem"), "--lang", language);
        assertThat(calls.out()).contains("ftp.example.com", "serverAuth", "SHA-256");

        calls.run(0, "cert", "chain", folder.resolve("chain.pem"), "--lang", language);
        assertThat(calls.out().lines().map(line -> line.indexOf("CN="))).containsExactly(0, 4, 8);
    }

    @Test
    void saysThatTheCertificatesOfAFileAreInTheWrongOrder() throws Exception {
        byte[] wrong = CertificatePem.of(List.of(CertificateFixtures.der("chain-between.pem"),
                CertificateFixtures.der("chain-server.pem")));
        Path file = Files.write(folder.resolve("wrong.pem"), wrong);

        for (String command : List.of("show", "chain")) {
            calls.run(0, "cert", command, file, "--lang=en");
            assertThat(calls.err()).contains("wrong order");
            calls.run(0, "cert", command, file, "--lang=ja", "--format=json");
            JsonObject shown = JsonParser.parseString(calls.out()).getAsJsonObject();
            assertThat(shown.getAsJsonArray("certificates")).isNotEmpty();
            assertThat(shown.getAsJsonArray("notes").get(0).getAsString()).contains("順序");
        }
        assertThat(ids(check(1, "chain-root.pem", "wrong.pem", "ftp.example.com", "--at", AT)))
                .contains("server-not-first");
    }

    @Test
    void saysWhyAGradeIsWhatItIs() {
        calls.run(0, "cert", "show", folder.resolve("rsa-2048.pem"), "--lang=en");
        assertThat(calls.out()).contains("112 bits of security", "acceptable through 2030", "NIST SP 800-57");
    }

    @Test
    void namesTheWaysToGiveThePasswordOfAKeyStoreWhereNobodyCanBeAsked() {
        calls.run(2, "cert", "show", folder.resolve("store.p12"), "--lang=en");

        assertThat(calls.err()).contains("--password-fd", "--password-env");
    }

    @Test
    void asksForThePasswordOfAKeyStoreAndNamesTheKeyInIt() {
        calls.typing("secret").run(0, "cert", "show", folder.resolve("store.p12"), "--format", "json", "--lang=en");

        assertThat(JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("privateKeys")).isNotEmpty();
        assertThat(calls.questions()).singleElement().asString().contains("store.p12");
        calls.with("PW", "wrong").run(3, "cert", "show", folder.resolve("store.p12"), "--password-env", "PW");
    }
}
