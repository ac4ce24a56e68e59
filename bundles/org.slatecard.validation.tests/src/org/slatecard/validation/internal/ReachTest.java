package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Secrets;

class ReachTest {
    private final Fleet fleet = FleetBuilder.fleet("van").group("Crane", group -> {}).group("Dolly", group -> {})
            .camera("CAM 1", camera -> {}).camera("CAM 2", camera -> {}).camera("CAM 3", camera -> {})
            .wireless("Pitch", network -> {}).wireless("Stand", network -> {}).target("Ingest", target -> {})
            .target("Spare", target -> target.setHostName("10.0.0.9"))
            .certificate("Root", new MadeCertificate().der(), certificate -> {})
            .certificate("Other", new byte[]{1}, certificate -> {}).build();
    private final CameraGroup crane = fleet.getGroups().get(0);
    private final CameraGroup dolly = fleet.getGroups().get(1);
    private final NetworkProfile pitch = fleet.getProfiles().get(0);
    private final NetworkProfile stand = fleet.getProfiles().get(1);
    private final TransferTarget ingest = fleet.getTargets().get(0);
    private final TransferTarget spare = fleet.getTargets().get(1);
    private final Certificate root = fleet.getCertificates().get(0);
    private final Certificate other = fleet.getCertificates().get(1);
    private Reach reach;

    @BeforeEach
    void setUp() {
        camera(0).setGroup(crane);
        crane.getTransferTargets().add(ingest);
        crane.getNetworkProfiles().add(pitch);
        ingest.getRootCertificates().add(root);
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(pitch);
        address.setIpAddress("10.0.0.9");
        camera(0).getStaticAddresses().add(address);
        reach = new Reach(fleet, new FleetIndex(fleet, Secrets.NONE));
        fleet.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification edit) {
                super.notifyChanged(edit);
                if (edit.getEventType() != Notification.REMOVING_ADAPTER) {
                    reach.add(edit);
                }
            }
        });
    }

    @Test
    void ofACertificateIsItsTargetsAndWhoeverSendsToThem() {
        assertThat(reached(() -> root.setLabel("Root 2026"))).containsExactlyInAnyOrder(root, ingest, camera(0),
                crane);
        assertThat(reached(() -> other.setLabel("Spare"))).containsExactly(other);
    }

    @Test
    void ofATargetThatGoesIsTheCameraThatHasItsAddress() {
        assertThat(reached(() -> fleet.getTargets().remove(spare))).contains(camera(0)).doesNotContain(camera(1));
    }

    @Test
    void ofATargetThatComesIsTheTarget() {
        TransferTarget added = FleetFactory.eINSTANCE.createTransferTarget();
        assertThat(reached(() -> fleet.getTargets().add(added))).contains(added, fleet).doesNotContain(ingest);
    }

    @Test
    void ofACameraThatComesOrGoesIsItsGroup() {
        Camera camera = camera(0);
        assertThat(reached(() -> fleet.getCameras().remove(camera))).contains(camera, crane, ingest, pitch);
        assertThat(reached(() -> fleet.getCameras().add(camera))).contains(camera, crane, ingest, pitch);
    }

    @Test
    void ofACameraOfAnotherModelIsWhatItUsesWithTheCertificatesOfItsTargets() {
        camera(1).setModelId("PXW-Z300");
        reached(() -> {});
        assertThat(reached(() -> camera(0).setModelId("PXW-Z300"))).contains(camera(0), ingest, root, pitch)
                .doesNotContain(stand, spare, other);
    }

    @Test
    void ofAnEditThatBringsAnotherModelIsAllThatIsMeasuredByTheModelsOfTheFleet() {
        assertThat(reached(() -> camera(2).setModelId("PXW-Z300"))).contains(stand, spare, root, other);
    }

    @Test
    void ofTheDaysOfTheProductionIsWhatIsMeasuredByThem() {
        assertThat(reached(() -> fleet.setProductionLastDay("2026-06-21"))).containsExactlyInAnyOrder(fleet, root,
                other, ingest, spare);
    }

    @Test
    void ofAGroupIsWhateverIsBelowIt() {
        dolly.setParent(crane);
        camera(1).setGroup(dolly);
        reached(() -> {});
        assertThat(reached(() -> crane.setAccessUserName("crane"))).containsExactlyInAnyOrder(crane, dolly, camera(0),
                camera(1));
        assertThat(reached(() -> dolly.setParent(null))).contains(crane, dolly, camera(1)).doesNotContain(camera(0));
        assertThat(reached(() -> crane.setName("Crane 2"))).containsExactly(crane);
    }

    @Test
    void ofAnAddressIsItsCamera() {
        assertThat(reached(() -> camera(0).getStaticAddresses().get(0).setIpAddress("10.0.0.8"))).contains(camera(0))
                .doesNotContain(camera(1));
    }

    @Test
    void givesNothingToCheckBeforeAllIsRead() {
        fleet.setAccessUserName("van");
        assertThat(reach.read(2)).isEqualTo(2);
        assertThat(reach.toCheck(10)).isEmpty();
        assertThat(reach.read(10)).as("two cameras and the fleet").isEqualTo(2);
        assertThat(reach.toCheck(2)).hasSize(2);
        assertThat(reach.isEmpty()).isFalse();
        assertThat(reach.toCheck(10)).hasSize(4);
        assertThat(reach.isEmpty()).isTrue();

        fleet.setAccessUserName("crane");
        assertThat(reach.isEmpty()).isFalse();
        reach.clear();
        assertThat(reach.isEmpty()).isTrue();
        reach.add(List.of(ingest));
        assertThat(reach.toCheck(10)).as("with what is measured by it").containsExactlyInAnyOrder(ingest, root);
    }

    private Set<EObject> reached(Runnable edit) {
        edit.run();
        reach.read(Integer.MAX_VALUE);
        return reach.toCheck(Integer.MAX_VALUE);
    }

    private Camera camera(int number) {
        return fleet.getCameras().get(number);
    }
}
