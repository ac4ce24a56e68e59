package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetFactory;

class DestinationDirectoryTest {

    @ParameterizedTest
    @CsvSource({"/clips, /clips", "/clips/{camera}, /clips/CAM-7", "{serial}/{camera}, 2104417/CAM-7",
            "/{group}/{camera}, /{group}/CAM-7", "/{camera, /{camera", "/}{, /}{", "'', ''"})
    void standsForSomethingElseOnEachCamera(String template, String typed) {
        assertThat(new DestinationDirectory(template).on(camera("CAM 7"))).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"CAM 7, CAM-7", "' CAM 7 ', CAM-7", "Tor Süd/7, Tor-S-d-7", "A.B, A.B", "カメラ7, -7", "$1, -1"})
    void holdsOnlyWhatCanBeTyped(String label, String name) {
        assertThat(new DestinationDirectory("{camera}").on(camera(label))).isEqualTo(name);
    }

    @Test
    void knowsWhatIsNoPlaceholder() {
        assertThat(new DestinationDirectory("/{camera}/{Kamera}/{}").unknownPlaceholders())
                .containsExactly("{Kamera}", "{}");
        assertThat(new DestinationDirectory("/{camera}/x/{Kamera}").fixedText()).isEqualTo("//x/{Kamera}");
    }

    @Test
    void tellsCamerasApartByLabelOrSerialNumber() {
        assertThat(new DestinationDirectory("/{camera}").tellsCamerasApart()).isTrue();
        assertThat(new DestinationDirectory("/{serial}").tellsCamerasApart()).isTrue();
        assertThat(DestinationDirectory.of(null).tellsCamerasApart()).isFalse();
        assertThat(new DestinationDirectory("/{serial").tellsCamerasApart()).isFalse();
    }

    private static Camera camera(String label) {
        Camera camera = FleetFactory.eINSTANCE.createCamera();
        camera.setLabel(label);
        camera.setSerialNumber("2104417");
        return camera;
    }
}
