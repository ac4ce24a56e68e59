package org.slatecard.cli.internal.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.CertificateFixtures;

/** Certificates of the sample fleet. */
class FleetCommandsTest {
    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void copySample() {
        calls = new Calls(folder);
    }

    private Path file(String name) throws IOException {
        return Files.write(folder.resolve(name), CertificateFixtures.file(name));
    }

    @Test
    void addsCertificatesAndGivesThemToTargets() throws IOException {
        int before = calls.read().getCertificates().size();
        TransferTarget target = calls.read().getTargets().get(0);
        int had = target.getRootCertificates().size();

        calls.run(0, "cert", "add", calls.fleet(), file("ec-p256.pem"), "--target", target.getDisplayName(),
                "--lang=en");

        assertThat(calls.out()).contains("added: Übertragungswagen Wurzel, from ec-p256.pem");
        assertThat(calls.read().getCertificates()).hasSize(before + 1);
        assertThat(calls.read().getTargets().get(0).getRootCertificates()).hasSize(had + 1);
        calls.run(0, "cert", "add", calls.fleet(), file("ec-p256.pem"), "--lang=en");
        assertThat(calls.out()).contains("is in the fleet already");
        assertThat(calls.read().getCertificates()).hasSize(before + 1);
    }

    @Test
    void saysForProgramsWhatItAddedAndGave() throws IOException {
        String target = calls.read().getTargets().get(0).getDisplayName();
        Object[] add = {"cert", "add", calls.fleet(), file("chain.pem"), "--target", target, "--format=json",
                "--lang=en"};

        JsonObject first = JsonParser.parseString(calls.run(0, add).out()).getAsJsonObject();
        JsonObject second = JsonParser.parseString(calls.run(0, add).out()).getAsJsonObject();

        assertThat(first.get("schema").getAsString()).endsWith("/cert-add-1.json");
        assertThat(first.getAsJsonArray("added")).hasSize(3);
        JsonObject assigned = first.getAsJsonObject("assigned");
        assertThat(assigned.getAsJsonArray("targets")).hasToString("[\"" + target + "\"]");
        assertThat(assigned.getAsJsonArray("certificates").toString()).contains("CN=IERG Root X1", "chain.pem");
        assertThat(assigned.getAsJsonArray("left")).hasSize(2);
        assertThat(second.getAsJsonArray("added")).isEmpty();
        assertThat(second.getAsJsonArray("alreadyThere")).hasSize(3);
    }

    @Test
    void givesTheRootAloneOfAWholeChainToATarget() throws IOException {
        TransferTarget target = calls.read().getTargets().get(0);
        int had = target.getRootCertificates().size();

        calls.run(0, "cert", "add", calls.fleet(), file("chain.pem"), "--target", target.getDisplayName(),
                "--lang=en");

        assertThat(calls.read().getTargets().get(0).getRootCertificates()).hasSize(had + 1)
                .anyMatch(each -> Arrays.equals(each.getDer(), CertificateFixtures.der("chain-root.pem")));
        assertThat(calls.out()).contains("do not belong on a card: ").contains("ftp.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate-and-key.pem", "store.p12"})
    void namesAPrivateKeyAndKeepsItOutOfTheFleet(String name) throws IOException {
        int before = calls.read().getCertificates().size();

        calls.typing("secret").run(0, "cert", "add", calls.fleet(), file(name), "--lang=en");

        assertThat(calls.err()).contains(name, "private key");
        assertThat(calls.read().getCertificates()).hasSize(before + 1);
        assertThat(Files.readString(calls.fleet())).doesNotContain("PRIVATE KEY");
    }

    @Test
    void leavesTheFleetAsItIsWhereSomethingCannotBeAdded() throws IOException {
        byte[] before = Files.readAllBytes(calls.fleet());

        calls.run(3, "cert", "add", calls.fleet(), file("ec-p256.pem"), file("key-pkcs8.pem"));
        calls.run(3, "cert", "add", calls.fleet(), file("ec-p256.pem"), "--target", "nobody");

        assertThat(Files.readAllBytes(calls.fleet())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void plansTheCardsOfTheSample(String language) {
        calls.run(0, "cert", "plan", calls.fleet(), "--format", "json");
        JsonObject plan = JsonParser.parseString(calls.out()).getAsJsonObject();
        int cards = plan.getAsJsonArray("cards").size();

        calls.run(0, "cert", "plan", calls.fleet(), "--lang", language);

        assertThat(cards).isPositive();
        assertThat(calls.out()).contains("certification.pem", "CAM 1", "[Root Certificate]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void tellsWhenTheCertificatesOfTheSampleEnd(String language) {
        calls.run(0, "cert", "calendar", calls.fleet(), "--at", "2026-06-01", "--lang", language);
        assertThat(calls.out()).contains("2035-03-03T08:00:00Z", "CAM 1");

        calls.run(1, "cert", "calendar", calls.fleet(), "--at", "2036-06-01", "--format", "json");
        assertThat(JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("certificates").get(0)
                .getAsJsonObject().get("daysLeft").getAsInt()).isNegative();

        calls.run(0, "cert", "calendar", calls.fleet(), "--at", "2026-06-01", "--format", "ical");
        assertThat(calls.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }
}
