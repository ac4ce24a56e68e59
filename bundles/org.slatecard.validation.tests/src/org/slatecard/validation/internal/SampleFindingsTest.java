package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
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
    void theStadiumHasTheMistakesOfItsNotesAndNoOther() throws Exception {
        assertThat(findings(Samples.STADIUM)).filteredOn(finding -> finding.rule().severity() != Severity.INFO)
                .extracting(finding -> finding.rule().id() + ": " + name(finding.subject()))
                .containsExactlyInAnyOrderElementsOf(planted());
    }

    @Test
    void theStadiumIsGivenTheAdviceThatItNeeds() throws Exception {
        assertThat(findings(Samples.STADIUM)).filteredOn(finding -> finding.rule().severity() == Severity.INFO)
                .extracting(finding -> finding.rule().id() + ": " + name(finding.subject()))
                .containsExactlyInAnyOrder("secrets-not-checked: Northgate Stadium, Cup Final",
                        "security-by-hand: North goal access point", "security-by-hand: South goal access point",
                        "security-by-hand: Compound", "network-unused: Compound");
    }

    /** What the notes of the sample say, a line for each rule: {@code rule: element, element}. */
    private static List<String> planted() throws ExplainedException {
        return fleet(Samples.STADIUM).getNotes().lines().filter(line -> line.matches("[a-z-]+: .*"))
                .flatMap(line -> Arrays.stream(line.split(": ")[1].split(", "))
                        .map(name -> line.split(": ")[0] + ": " + name))
                .toList();
    }

    private static String name(EObject subject) {
        return switch (subject) {
            case Camera camera -> camera.getLabel();
            case CameraGroup group -> group.getName();
            case Fleet fleet -> fleet.getName();
            case NetworkProfile profile -> profile.getName();
            case TransferTarget target -> target.getDisplayName();
            default -> subject.toString();
        };
    }

    private static Fleet fleet(String sample) throws ExplainedException {
        return new FleetFile(new DurableWriter())
                .read(new Samples().content(sample), URI.createURI("memory:/" + sample))
                .fleet();
    }

    private static List<Finding> findings(String sample) throws ExplainedException {
        return Services.validator().validate(fleet(sample), new CameraModelLoader().load(), Secrets.NONE);
    }
}
