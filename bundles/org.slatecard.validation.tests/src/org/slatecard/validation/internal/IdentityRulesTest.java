package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.validation.Finding;

/** What a fleet consists of, and how its groups stand to each other. */
class IdentityRulesTest {

    @Test
    void whatIsSetAgainIsSaidToComeFromTheGroupOrTheFleet() {
        TriedFleet tried = new TriedFleet("override-redundant");
        CameraGroup pitch = tried.fleet().getGroups().get(0);
        pitch.setAccessUserName(tried.fleet().getAccessUserName());
        assertThat(tried.messages()).singleElement().asString().contains("from “clean”");

        pitch.setAccessUserName("pitch");
        tried.camera().setAccessUserName("pitch");
        assertThat(tried.messages()).singleElement().asString().contains("from “Pitch”");
    }

    @Test
    void everyGroupOfACycleIsNamedAndNoneThatOnlyStandsBelowIt() {
        TriedFleet tried = new TriedFleet("group-cycle");
        CameraGroup pitch = tried.fleet().getGroups().get(0);
        CameraGroup stands = addGroup(tried.fleet(), "Stands", pitch);
        addGroup(tried.fleet(), "Tribune", stands);
        assertThat(tried.findings()).isEmpty();

        pitch.setParent(stands);
        assertThat(tried.findings()).extracting(Finding::subject).containsExactlyInAnyOrder(pitch, stands);
    }

    @Test
    void aGroupWhoseCamerasHaveLeftTheFleetIsEmpty() {
        TriedFleet tried = new TriedFleet("group-empty");
        assertThat(tried.findings()).isEmpty();

        tried.fleet().getCameras().clear();
        assertThat(tried.findings()).extracting(Finding::subject)
                .containsExactly(tried.fleet().getGroups().get(0));
    }

    @Test
    void aCertificateThatIsThereAgainIsNamedWithTheOtherNeverWithItself() {
        TriedFleet tried = new TriedFleet("certificate-duplicate");
        Certificate root = tried.fleet().getCertificates().get(0);
        root.setDer(new MadeCertificate().der());
        for (int copy = 1; copy <= 2; copy++) {
            Certificate again = EcoreUtil.copy(root);
            again.setId(root.getId() + "-" + copy);
            again.setLabel("Copy " + copy);
            tried.fleet().getCertificates().add(0, again);
        }

        assertThat(tried.messages()).satisfiesExactly(
                message -> assertThat(message).contains("“Copy 2” and “Root”"),
                message -> assertThat(message).contains("“Copy 1” and “Root”"),
                message -> assertThat(message).contains("“Root” and “Copy 1”"));
    }

    private static CameraGroup addGroup(Fleet fleet, String name, CameraGroup parent) {
        CameraGroup group = FleetFactory.eINSTANCE.createCameraGroup();
        group.setId(name);
        group.setName(name);
        group.setFleet(fleet);
        group.setParent(parent);
        return group;
    }
}
