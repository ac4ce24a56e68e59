package org.slatecard.ui.fleet.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Sessions;

class ChangesTest {
    private Fleet fleet;
    private FleetSession session;
    private byte[] before;

    @BeforeEach
    void open() throws ExplainedException {
        fleet = FleetBuilder.fleet("Studio").wireless("Studio-5G", network -> network.setDhcp(false))
                .target("Ingest", target -> {}).group("North", group -> {}).group("Gate", group -> {})
                .camera("Cam 1", camera -> camera.setSerialNumber("1001")).camera("Cam 2", camera -> {}).build();
        gate().setParent(north());
        cam(0).setGroup(gate());
        cam(0).getNetworkProfiles().add(fleet.getProfiles().get(0));
        cam(0).getTransferTargets().add(fleet.getTargets().get(0));
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(fleet.getProfiles().get(0));
        address.setIpAddress("192.0.2.10");
        cam(0).getStaticAddresses().add(address);
        session = Sessions.of(fleet);
        before = bytes();
    }

    @Test
    void aNewCameraGoesIntoTheSelectedGroupAndComesOutByUndo() throws ExplainedException {
        Change change = new NewElement(session).of(Kind.CAMERA, gate());
        assertThat(gate().getMembers()).hasSize(1);
        session.execute(change.edit());
        assertThat(gate().getMembers()).hasSize(2).containsAll(cast(change.result()));
        assertUndoable();
        assertThat(gate().getMembers()).hasSize(1);
    }

    @Test
    void aGroupNeverGoesIntoItselfOrBelow() {
        MoveToGroup move = new MoveToGroup(session);
        assertThat(move.allowed(List.of(north()), gate())).isFalse();
        assertThat(move.allowed(List.of(north()), north())).isFalse();
        assertThat(move.allowed(List.of(gate()), null)).isTrue();
    }

    @Test
    void movesCamerasAndGroupsTogether() throws ExplainedException {
        session.execute(new MoveToGroup(session).to(List.of(cam(1), gate()), null).edit());
        assertThat(gate().getParent()).isNull();
        assertThat(cam(1).getGroup()).isNull();
        assertUndoable();
    }

    @Test
    void membersOfADeletedGroupGoToTheGroupAbove() throws ExplainedException {
        session.execute(new DeleteElements(session).of(List.of(gate())).edit());
        assertThat(cam(0).getGroup()).isEqualTo(north());
        assertThat(fleet.getGroups()).containsExactly(north());
        assertUndoable();
    }

    @Test
    void nothingRefersToADeletedNetworkAnyMore() throws ExplainedException {
        session.execute(new DeleteElements(session).of(List.of(fleet.getProfiles().get(0))).edit());
        assertThat(cam(0).getNetworkProfiles()).isEmpty();
        assertThat(cam(0).getStaticAddresses()).isEmpty();
        assertUndoable();
    }

    @Test
    void whatWasAcceptedOfAnElementGoesWithIt() throws ExplainedException {
        for (Camera camera : fleet.getCameras()) {
            Acceptance acceptance = FleetFactory.eINSTANCE.createAcceptance();
            acceptance.setElementId(camera.getId());
            fleet.getAcceptances().add(acceptance);
        }
        before = bytes();
        session.execute(new DeleteElements(session).of(List.of(cam(0))).edit());
        assertThat(fleet.getAcceptances()).singleElement().extracting(Acceptance::getElementId)
                .isEqualTo(cam(0).getId());
        assertUndoable();
    }

    @Test
    void theFleetItselfCannotBeDeleted() {
        assertThat(new DeleteElements(session).allowed(List.of(fleet))).isFalse();
    }

    @Test
    void aDuplicateHasItsOwnNameButNeitherSerialNumberNorAddress() throws ExplainedException {
        Change change = new Paste(session).duplicate(List.of(cam(0)));
        assertThat(bytes()).isEqualTo(before);
        session.execute(change.edit());
        Camera copy = (Camera) change.result().get(0);
        assertThat(copy.getLabel()).isEqualTo("Cam 3");
        assertThat(copy.getId()).isNotEqualTo(cam(0).getId());
        assertThat(copy.getSerialNumber()).isNull();
        assertThat(copy.getStaticAddresses()).isEmpty();
        assertThat(copy.getGroup()).isEqualTo(gate());
        assertThat(copy.getNetworkProfiles()).containsExactlyElementsOf(fleet.getProfiles());
        assertUndoable();
    }

    @Test
    void duplicatesOfSeveralHaveDifferentNames() throws ExplainedException {
        session.execute(new Paste(session).duplicate(List.of(cam(0), cam(1))).edit());
        assertThat(fleet.getCameras()).extracting(Camera::getLabel).doesNotHaveDuplicates();
    }

    @Test
    void aGroupBringsItsMembersIntoAnotherFleet() throws ExplainedException {
        Fleet other = FleetBuilder.fleet("Other").build();
        FleetSession there = Sessions.of(other);
        there.execute(new Paste(there).of(Cutting.bytes(List.of(north())), null).edit());
        assertThat(other.getGroups()).extracting(CameraGroup::getName).containsExactlyInAnyOrder("North", "Gate");
        Camera camera = other.getCameras().get(0);
        assertThat(camera.getGroup().getParent().getName()).isEqualTo("North");
        assertThat(camera.getNetworkProfiles()).isEmpty();
        assertThat(other.getProfiles()).isEmpty();
        assertThat(camera.getSerialNumber()).isEqualTo("1001");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void pastedReferencesAreResolvedWhereTheOtherFleetHasThem() throws ExplainedException {
        Fleet other = FleetBuilder.fleet("Other").wireless("Same", network -> {}).build();
        WirelessProfile same = (WirelessProfile) other.getProfiles().get(0);
        same.setId(fleet.getProfiles().get(0).getId());
        FleetSession there = Sessions.of(other);
        there.execute(new Paste(there).of(Cutting.bytes(List.of(cam(0))), null).edit());
        assertThat(other.getCameras().get(0).getNetworkProfiles()).containsExactly(same);
        assertThat(other.getCameras().get(0).getTransferTargets()).isEmpty();
    }

    @Test
    void whatIsCutAndPastedKeepsNameAndSerialNumber() throws ExplainedException {
        byte[] content = Cutting.bytes(List.of(cam(0)));
        session.execute(new Cut(session).of(List.of(cam(0))).edit());
        session.execute(new Paste(session).of(content, null).edit());
        Camera pasted = fleet.getCameras().get(1);
        assertThat(pasted.getLabel()).isEqualTo("Cam 1");
        assertThat(pasted.getSerialNumber()).isEqualTo("1001");
        assertThat(pasted.getTransferTargets()).extracting(TransferTarget::getDisplayName).containsExactly("Ingest");
    }

    @Test
    void aFleetThatIsReadOnlyIsNotChanged() throws ExplainedException {
        FleetSession locked = Sessions.of(fleet, true);
        locked.execute(new NewElement(locked).of(Kind.CAMERA, null).edit());
        assertThat(bytes()).isEqualTo(before);
    }

    private void assertUndoable() throws ExplainedException {
        assertThat(bytes()).isNotEqualTo(before);
        session.stack().undo();
        assertThat(bytes()).isEqualTo(before);
    }

    private byte[] bytes() throws ExplainedException {
        return new FleetFile(new DurableWriter()).bytes(fleet);
    }

    private Camera cam(int index) {
        return fleet.getCameras().get(index);
    }

    private CameraGroup north() {
        return fleet.getGroups().get(0);
    }

    private CameraGroup gate() {
        return fleet.getGroups().get(1);
    }

    private static List<Camera> cast(List<EObject> elements) {
        return elements.stream().map(Camera.class::cast).toList();
    }
}
