package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.acceptance.Slatecard.Answer;

/** {@code slatecard validate}. */
class ValidateTest {
    @TempDir
    private Path folder;

    @Test
    void aCleanFleetEndsWithZero() {
        Answer answer = Slatecard.run("validate", Slatecard.OB_VAN).endsWith(0);
        assertThat(answer.out()).contains("cameras: 12").doesNotContain(": error:", ": warning:");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void findingsNameFileLineElementAndRuleAndEndWithOne() throws IOException {
        Answer answer = Slatecard.run("validate", Slatecard.STADIUM).endsWith(1);
        String line = answer.out().lines().filter(each -> each.contains("wireless-security-none")).findFirst()
                .orElseThrow();
        assertThat(line).startsWith(Slatecard.STADIUM + ":").contains("warning: Press tribune > Security", "F12");
        int number = Integer.parseInt(line.substring(Slatecard.STADIUM.toString().length() + 1).split(":")[0]);
        assertThat(Files.readAllLines(Slatecard.STADIUM).get(number - 1)).contains("\"Press tribune\"");
    }

    @Test
    void theOrderOfFindingsIsTheSameEachTime() {
        String first = Slatecard.run("validate", Slatecard.STADIUM).out();
        assertThat(Slatecard.run("validate", Slatecard.STADIUM).out()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void jsonFollowsItsSchemaInBothLanguages(String language) {
        Answer answer = Slatecard.run("validate", "--format", "json", "--lang", language, Slatecard.OB_VAN,
                Slatecard.STADIUM).endsWith(1);
        JsonNode report = Schemas.ours("validate-1.json", answer.out());
        assertThat(report.path("language").asText()).isEqualTo(language);
        assertThat(report.path("complete").asBoolean()).isTrue();
        assertThat(report.path("fleets")).hasSize(2);
        assertThat(report.at("/fleets/0/counts/error").asInt(-1)).isZero();
        assertThat(report.at("/fleets/0/counts/warning").asInt(-1)).isZero();
        JsonNode findings = report.at("/fleets/1/findings");
        assertThat(findings.size()).isEqualTo(report.at("/fleets/1/counts/error").asInt()
                + report.at("/fleets/1/counts/warning").asInt() + report.at("/fleets/1/counts/info").asInt())
                .isPositive();
        assertThat(findings.get(0).path("message").asText().codePoints().anyMatch(Character::isIdeographic))
                .isEqualTo(language.equals("ja"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void sarifFollowsTheSchemaOfOasis(String language) {
        Answer answer = Slatecard.run("validate", "--format", "sarif", "--lang", language, Slatecard.STADIUM)
                .endsWith(1);
        JsonNode run = Schemas.sarif(answer.out()).at("/runs/0");
        assertThat(run.path("language").asText()).isEqualTo(language);
        assertThat(run.path("results")).isNotEmpty();
        for (JsonNode result : run.path("results")) {
            JsonNode rule = run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/properties/source").asText()).isNotEmpty();
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                    .isEqualTo(Slatecard.STADIUM.toUri().toString());
        }
    }

    @Test
    void oneFleetThatCannotBeReadDoesNotHideTheOthers() {
        Path missing = folder.resolve("nowhere.fleet");
        Answer answer = Slatecard.run("validate", missing, Slatecard.STADIUM).endsWith(3);
        assertThat(answer.err()).contains("nowhere.fleet is not there");
        assertThat(answer.out()).contains("cameras: 60");
        Answer json = Slatecard.run("validate", "--format=json", missing, Slatecard.STADIUM).endsWith(3);
        JsonNode report = Schemas.ours("validate-1.json", json.out());
        assertThat(report.path("complete").asBoolean()).isFalse();
        assertThat(report.at("/fleets/0/problem").asText()).contains("nowhere.fleet");
        Answer sarif = Slatecard.run("validate", "--format=sarif", missing, Slatecard.STADIUM).endsWith(3);
        assertThat(Schemas.sarif(sarif.out()).at("/runs/0/invocations/0/executionSuccessful").asBoolean(true))
                .isFalse();
    }

    @Test
    void aNewerFleetIsCheckedAndSaysSo() throws IOException {
        Path newer = folder.resolve("newer.fleet");
        Files.writeString(newer, Files.readString(Slatecard.OB_VAN).replace("formatVersion=\"1\"",
                "formatVersion=\"2\""));
        assertThat(Slatecard.run("validate", newer).endsWith(0).err()).contains("format version 2", "Update Slatecard");
    }

    @Test
    void modelsOfAFolderStandAboveThoseOfTheProduct() throws IOException {
        Path models = Files.createDirectory(folder.resolve("models"));
        Path product = Slatecard.ROOT.resolve("bundles/org.slatecard.model/model/models/MPC-2610.cameramodel");
        Files.writeString(models.resolve("own.cameramodel"),
                Files.readString(product).replace("id=\"MPC-2610\"", "id=\"MPC-2160\""));
        assertThat(Slatecard.run("validate", Slatecard.STADIUM).out()).contains("camera-model-unknown");
        assertThat(Slatecard.run("validate", "--models", models, Slatecard.STADIUM).out())
                .doesNotContain("camera-model-unknown");
    }

    @Test
    void aFolderOfModelsThatIsNotThereEndsWithThree() {
        Answer answer = Slatecard.run("validate", "--models", folder.resolve("none"), Slatecard.OB_VAN).endsWith(3);
        assertThat(answer.err()).contains(folder.resolve("none").toString());
    }

    @Test
    void japaneseNamesOfFilesWorkWithoutALocale() throws IOException {
        Path fleet = Files.copy(Slatecard.OB_VAN, folder.resolve("中継車 3.fleet"));
        Answer answer = Slatecard.run(Map.of(), "validate", "--lang", "ja", fleet).endsWith(0);
        assertThat(answer.out()).contains("中継車 3.fleet", "カメラ 12 台");
    }

    @Test
    void aLanguageThatSlatecardDoesNotSpeakGivesEnglish() {
        assertThat(Slatecard.run(Map.of("LC_ALL", "de_DE.UTF-8"), "validate", Slatecard.OB_VAN).out())
                .contains("cameras: 12");
    }

    @Test
    void nothingIsWrittenBesideTheFleet() throws IOException {
        Path fleet = Files.copy(Slatecard.OB_VAN, folder.resolve("van.fleet"));
        Slatecard.run("validate", fleet).endsWith(0);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(fleet);
        }
    }
}
