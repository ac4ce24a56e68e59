package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.acceptance.Slatecard.Answer;

/** {@code slatecard export}, {@code verify-card} and {@code demo}, on folders that stand for cards. */
class CardTest {
    private static final String FILE = "certification.pem";

    @TempDir
    private Path folder;
    private Path card;

    @BeforeEach
    void makeCard() throws IOException {
        card = Files.createDirectory(folder.resolve("card"));
    }

    @Test
    void exportsAndVerifies() throws IOException {
        Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", card).endsWith(0);
        assertThat(card.resolve(FILE)).content().startsWith("-----BEGIN CERTIFICATE-----\n").doesNotContain("\r");
        assertThat(card.resolve("SLATECARD.JSON")).content().contains("OB Van 3");
        assertThat(Slatecard.run("verify-card", Slatecard.OB_VAN, "--card", card).endsWith(0).out())
                .contains("same: " + FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void jsonOfAnExportFollowsItsSchema(String language) {
        Answer plan = Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", card, "--dry-run", "--format=json",
                "--lang", language).endsWith(0);
        JsonNode planned = Schemas.ours("export-1.json", plan.out());
        assertThat(planned.path("written").asBoolean(true)).isFalse();
        assertThat(card).isEmptyDirectory();
        Answer written = Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", card, "--format=json", "--lang",
                language).endsWith(0);
        JsonNode result = Schemas.ours("export-1.json", written.out());
        assertThat(result.path("written").asBoolean()).isTrue();
        assertThat(result.at("/files/0/state").asText()).isEqualTo("new");
        assertThat(result.at("/files/0/sha256")).isEqualTo(planned.at("/files/0/sha256"));
    }

    @Test
    void aSecondExportLeavesTheSameFileAlone() throws IOException {
        Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", card).endsWith(0);
        Object before = Files.getLastModifiedTime(card.resolve(FILE));
        Answer again = Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", card, "--format=json").endsWith(0);
        assertThat(Schemas.ours("export-1.json", again.out()).at("/files/0/state").asText()).isEqualTo("same");
        assertThat(Files.getLastModifiedTime(card.resolve(FILE))).isEqualTo(before);
    }

    @Test
    void aCardForOneTargetIsVerifiedForThatTarget() throws IOException {
        Slatecard.run("export", Slatecard.OB_VAN, "--target", "Newsroom", "--to", card).endsWith(0);
        assertThat(Files.readString(card.resolve(FILE)).split("BEGIN CERTIFICATE", -1)).hasSize(2);
        Slatecard.run("verify-card", Slatecard.OB_VAN, "--card", card).endsWith(0);
        Slatecard.run("verify-card", Slatecard.OB_VAN, "--card", card, "--all").endsWith(1);
    }

    @Test
    void aCardForSomeCamerasIsVerifiedForThese() throws IOException {
        Slatecard.run("export", Slatecard.OB_VAN, "--camera", "CAM 1", "--camera", "CAM 2", "--to", card).endsWith(0);
        assertThat(card.resolve("SLATECARD.JSON")).content().contains("CAM 1", "CAM 2").doesNotContain("CAM 3");
        Slatecard.run("verify-card", Slatecard.OB_VAN, "--card", card).endsWith(0);
    }

    @Test
    void aTargetThatTheCamerasHaveSinceIsNamed() throws IOException {
        String then = Files.readString(Slatecard.OB_VAN);
        Path fleet = Files.writeString(folder.resolve("van.fleet"), then);
        Slatecard.run("export", fleet, "--camera", "CAM 1", "--to", card).endsWith(0);
        Slatecard.run("verify-card", fleet, "--card", card).endsWith(0);
        Files.writeString(fleet, then.replace("transferTargets=\"transfertarget-781f9c58d6645fa9\"",
                "transferTargets=\"transfertarget-781f9c58d6645fa9 transfertarget-8d0038ec42650644\""));
        assertThat(Slatecard.run("verify-card", fleet, "--card", card).endsWith(1).out())
                .contains("differs: " + FILE, "Newsroom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void whatDiffersIsMissingOrForeignIsTold(String language) throws IOException {
        Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", card).endsWith(0);
        Files.writeString(card.resolve(FILE), "other");
        Files.createDirectory(card.resolve("DCIM"));
        Answer differs = Slatecard.run("verify-card", Slatecard.OB_VAN, "--card", card, "--format=json", "--lang",
                language).endsWith(1);
        JsonNode verdict = Schemas.ours("verify-card-1.json", differs.out());
        assertThat(verdict.path("matches").asBoolean(true)).isFalse();
        assertThat(verdict.path("files").findValuesAsText("state")).containsExactly("differs", "foreign");
        Files.delete(card.resolve(FILE));
        Answer missing = Slatecard.run("verify-card", Slatecard.OB_VAN, "--card", card).endsWith(1);
        assertThat(missing.out()).contains("missing: " + FILE, "export it again");
    }

    @Test
    void aCameraOrTargetThatTheFleetDoesNotHaveIsNamedWithThoseItHas() {
        assertThat(Slatecard.run("export", Slatecard.OB_VAN, "--camera", "CAM 99", "--to", card).endsWith(3).err())
                .contains("CAM 99", "CAM 12");
        assertThat(Slatecard.run("export", Slatecard.OB_VAN, "--target", "Nowhere", "--to", card).endsWith(3).err())
                .contains("Nowhere", "Newsroom");
        assertThat(card).isEmptyDirectory();
    }

    @Test
    void aCardThatIsGoneOrAFileIsRefused() throws IOException {
        assertThat(Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", folder.resolve("gone")).endsWith(3).err())
                .contains("gone is not there");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", file).endsWith(3).err())
                .contains("is a file");
        assertThat(file).isEmptyFile();
    }

    @Test
    void theSystemsRootIsRefused() {
        assertThat(Slatecard.run("export", Slatecard.OB_VAN, "--all", "--to", "/").endsWith(3).err())
                .contains("belongs to the system");
    }

    @Test
    void aFleetThatCannotBeReadWritesNothing() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.fleet"), "<oops");
        Slatecard.run("export", broken, "--all", "--to", card).endsWith(3);
        assertThat(card).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theDemoDoesTheMainJobAndSaysHowToGoOn(String language) throws IOException {
        Answer answer = Slatecard.run("demo", "--to", folder.resolve("demo"), "--lang", language).endsWith(0);
        assertThat(answer.out().lines().filter(line -> line.matches("[123]\\. .*"))).hasSize(3);
        assertThat(answer.out()).contains("slatecard " + folder.resolve("demo/ob-van.fleet"));
        assertThat(folder.resolve("demo/card").resolve(FILE)).isNotEmptyFile();
        Slatecard.run("verify-card", folder.resolve("demo/ob-van.fleet"), "--card", folder.resolve("demo/card"))
                .endsWith(0);
    }

    @Test
    void theDemoMakesAFolderOfItsOwnWhereNoneIsNamed() throws IOException {
        String out = Slatecard.run("demo").endsWith(0).out();
        Path fleet = Path.of(out.lines().findFirst().orElseThrow().replaceAll(".* ", ""));
        assertThat(fleet).exists();
        try (Stream<Path> files = Files.walk(fleet.getParent())) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
