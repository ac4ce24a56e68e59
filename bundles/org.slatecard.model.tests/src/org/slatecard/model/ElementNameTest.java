package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.StaticAddress;

class ElementNameTest {
    private final Camera camera = FleetFactory.eINSTANCE.createCamera();

    @Test
    void isThatOfTheCameraForItsAddress() {
        camera.setLabel("CAM 7");
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        camera.getStaticAddresses().add(address);
        assertThat(ElementName.of(address)).isEqualTo("CAM 7");
    }

    @Test
    void isFollowedByTheFieldInTheLanguageOfTheReader() {
        camera.setLabel("CAM 7");
        assertThat(ElementName.path(camera, FleetPackage.Literals.CAMERA__NOTES, Locale.ENGLISH))
                .isEqualTo("CAM 7 > Notes");
        assertThat(ElementName.path(camera, FleetPackage.Literals.CAMERA__NOTES, Locale.JAPANESE))
                .isEqualTo("CAM 7 > メモ");
        assertThat(ElementName.path(camera, null, Locale.ENGLISH)).isEqualTo("CAM 7");
        camera.setLabel("");
        assertThat(ElementName.path(camera, null, Locale.ENGLISH)).isEqualTo("Camera");
    }

    @Test
    void isCutWhereNobodyWouldReadOn() {
        camera.setLabel("A".repeat(64));
        assertThat(ElementName.path(camera, null, Locale.ENGLISH)).isEqualTo("A".repeat(64));
        camera.setLabel("A".repeat(1_000_000));
        assertThat(ElementName.path(camera, null, Locale.ENGLISH)).isEqualTo("A".repeat(64) + "…");
        assertThat(ElementName.readable("A" + "\uD83C\uDFA5".repeat(40))).as("in no character")
                .isEqualTo("A" + "\uD83C\uDFA5".repeat(31) + "…");
        assertThat(ElementName.readable(null)).isEmpty();
    }
}
