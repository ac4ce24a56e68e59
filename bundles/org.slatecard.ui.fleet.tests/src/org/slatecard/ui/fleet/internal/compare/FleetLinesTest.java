package org.slatecard.ui.fleet.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.FleetBuilder;

class FleetLinesTest {
    private final Fleet fleet = FleetBuilder.fleet("Studio")
            .certificate("Root", CertificateFixtures.der("rsa-2048.pem"), root -> {})
            .target("NAS", nas -> nas.setUsingSecureProtocol(true)).camera("CAM 10", camera -> {})
            .camera("CAM 2", camera -> camera.setNotes("left\nof the goal")).build();

    @Test
    void namesElementsAndFieldsAsPeopleKnowThemAndOrdersCamerasByTheirNumbers() {
        TransferTarget nas = fleet.getTargets().get(0);
        nas.setPasswordSecretId("server-1f");
        nas.getRootCertificates().add(fleet.getCertificates().get(0));
        Camera ten = fleet.getCameras().get(0);
        ten.getTransferTargets().add(nas);
        ten.setDefaultUploadServer(null);

        assertThat(FleetLines.of(fleet)).startsWith("Fleet “Studio”\n").containsSubsequence(
                "\nCamera “CAM 2”\n    Label: CAM 2\n", "    Notes: left\n        of the goal\n",
                "\nCamera “CAM 10”\n", "    Transfer targets: NAS\n", "    Default Upload Server: none\n",
                "\nTransfer target “NAS”\n", "    Password: in the vault, entry server-1f\n",
                "    Using Secure Protocol: yes\n", "    Root Certificate: Root\n",
                "\nCertificate “Root”\n", ": SHA-256 ").doesNotContain("<", "xmi");
    }

    @Test
    void saysWhyAStateCannotBeRead() throws Exception {
        FleetState broken = new FleetState("1 June, 10:00",
                () -> new ByteArrayInputStream("<fleet".getBytes(StandardCharsets.UTF_8)));

        assertThat(broken.text()).contains("1 June, 10:00").doesNotContain("Exception");
    }
}
