package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;

class SampleFindingsTest {

    @Test
    void theVanHasNoMistake() throws Exception {
        assertThat(findings(Samples.OB_VAN)).extracting(finding -> finding.rule().severity())
                .containsOnly(Severity.INFO);
    }

    @Test
    void theStadiumHasItsMistakesAndNoOther() throws Exception {
        assertThat(findings(Samples.STADIUM)).filteredOn(finding -> finding.rule().severity() != Severity.INFO)
                .extracting(finding -> finding.rule().id(), finding -> name(finding.subject()))
                .containsExactlyInAnyOrder(
                        tuple("camera-label-shared", "CAM 16"),
                        tuple("camera-label-shared", "CAM 16"),
                        tuple("serial-number-shared", "ENG 4"),
                        tuple("serial-number-shared", "ENG 5"),
                        tuple("serial-number-missing", "POOL 3"),
                        tuple("access-user-name-length", "MIX 4"),
                        tuple("access-user-name-characters", "SSM 3"),
                        tuple("access-user-name-factory", "POOL 1"),
                        tuple("camera-model-unknown", "STU 4"),
                        tuple("ssid-outer-blanks", "South goal access point"),
                        tuple("ssid-space", "Media centre"),
                        tuple("wireless-security-none", "Press tribune"),
                        tuple("target-certificate-missing", "Host-Backup"),
                        tuple("host-name-pasted", "Pool"),
                        tuple("secure-protocol-off", "Press-Server"));
    }

    private static String name(EObject subject) {
        return switch (subject) {
            case Camera camera -> camera.getLabel();
            case NetworkProfile profile -> profile.getName();
            case TransferTarget target -> target.getDisplayName();
            default -> subject.toString();
        };
    }

    private static List<Finding> findings(String sample) throws ExplainedException {
        FleetFile files = new FleetFile(new DurableWriter());
        return Services.validator().validate(
                files.read(new Samples().content(sample), URI.createURI("memory:/" + sample)).fleet(),
                new CameraModelLoader().load(), Secrets.NONE);
    }
}
