package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.fleet.Camera;

/** {@code slatecard vault rotate}. */
class RotateTest {
    private static final String OLD = "Pitch-2026.Wide";

    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void setAPassword() {
        calls = new Calls(folder).init().set("CAM 1", OLD);
    }

    @Test
    void keepsThePresentPasswordUntilTheNewOneIsTyped() {
        calls.vault(0, "rotate", "--camera", "CAM 1");
        assertThat(calls.out()).contains("CAM 1 (serial number 2104417): [Network] > [Network Setup]", "--done",
                "vault get");
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(OLD);
        calls.vault(0, "get", "--camera", "CAM 1", "--new");
        String replacement = calls.out().strip();
        assertThat(replacement).hasSize(16).isNotEqualTo(OLD);

        calls.vault(0, "rotate", "--done", "CAM 1");
        assertThat(calls.out()).contains("No camera waits");
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(replacement);
        assertThat(calls.camera("CAM 1").getNewAccessPasswordSecretId()).isNull();
    }

    @Test
    void givesEachCameraItsOwnPassword() {
        calls.vault(0, "rotate", "--all-cameras");
        assertThat(calls.read().getCameras()).extracting(Camera::getNewAccessPasswordSecretId).doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void takesAGroupWithAllBelowIt() {
        calls.vault(0, "rotate", "--group", "Presentation");
        assertThat(calls.read().getCameras()).filteredOn(camera -> camera.getNewAccessPasswordSecretId() != null)
                .extracting(Camera::getLabel).containsExactlyInAnyOrder("CAM 10", "CAM 11", "CAM 12");
    }

    @Test
    void listChangesNothingAndNamesThoseThatWait() throws IOException {
        calls.vault(0, "rotate", "--camera", "CAM 1", "--camera", "CAM 3");
        byte[] fleet = Files.readAllBytes(calls.fleet());
        byte[] vault = Files.readAllBytes(calls.vault());
        calls.vault(0, "rotate", "--list", "--format", "json");
        JsonObject list = JsonParser.parseString(calls.out()).getAsJsonObject();
        assertThat(list.get("change").getAsString()).isEqualTo("none");
        assertThat(list.getAsJsonArray("waiting")).extracting(place -> place.getAsJsonObject()
                .getAsJsonObject("camera").get("name").getAsString()).containsExactly("CAM 1", "CAM 3");
        assertThat(calls.fleet()).hasBinaryContent(fleet);
        assertThat(calls.vault()).hasBinaryContent(vault);
    }

    @Test
    void whatIsGivenUpLeavesThePresentPassword() {
        calls.vault(0, "rotate", "--camera", "CAM 1").vault(0, "rotate", "--give-up", "CAM 1").vault(0, "get",
                "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(OLD);
        calls.vault(3, "get", "--camera", "CAM 1", "--new");
    }

    @Test
    void makesNoSecondNewPasswordForACameraThatWaits() {
        calls.vault(0, "rotate", "--camera", "CAM 1");
        String first = calls.camera("CAM 1").getNewAccessPasswordSecretId();
        calls.vault(3, "rotate", "--camera", "CAM 1");
        assertThat(calls.err()).contains("CAM 1").hasLineCount(1);
        assertThat(calls.camera("CAM 1").getNewAccessPasswordSecretId()).isEqualTo(first);
    }

    @Test
    void onlyACameraThatWaitsCanBeDone() {
        calls.vault(0, "rotate", "--camera", "CAM 1");
        calls.vault(3, "rotate", "--done", "CAM 1", "--done", "CAM 2");
        assertThat(calls.err()).contains("“CAM 2” does not wait").hasLineCount(1);
        assertThat(calls.camera("CAM 1").getNewAccessPasswordSecretId()).isNotNull();
    }

    @Test
    void refusesALengthThatTheCameraDoesNotTake() throws IOException {
        byte[] vault = Files.readAllBytes(calls.vault());
        calls.vault(3, "rotate", "--camera", "CAM 1", "--length", "20");
        assertThat(calls.err()).contains("20", "8 to 16").hasLineCount(1);
        assertThat(calls.vault()).hasBinaryContent(vault);
    }
}
