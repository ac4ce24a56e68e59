package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.records.TransferRecords;

/** What the indexes of a fleet know after each edit, and whom they say that it concerns. */
class FleetIndexTest {
    private static final byte[] ROOT = new MadeCertificate().der();
    private static final byte[] INTERMEDIATE = new MadeCertificate().named("CN=Between")
            .key(MadeCertificate.OTHER_KEY).by("CN=Root", MadeCertificate.KEY).der();
    private static final byte[] SERVER = new MadeCertificate().named("CN=Server")
            .by("CN=Between", MadeCertificate.OTHER_KEY).server("ftp.example.org").der();

    private final Fleet fleet = FleetBuilder.fleet("van").group("Crane", group -> {})
            .camera("CAM 1", camera -> {}).camera("CAM 2", camera -> {}).camera("CAM 3", camera -> {})
            .wireless("Pitch", network -> {}).wireless("Pitch", network -> {}).wireless("Stand", network -> {})
            .target("Ingest", target -> {}).target("Spare", target -> {})
            .certificate("Root", ROOT, certificate -> {}).certificate("Between", INTERMEDIATE, certificate -> {})
            .certificate("Server", SERVER, certificate -> {}).certificate("Server again", SERVER, certificate -> {})
            .build();
    private final CameraGroup crane = fleet.getGroups().get(0);
    private final TransferTarget ingest = fleet.getTargets().get(0);
    private final TransferTarget spare = fleet.getTargets().get(1);
    private final List<NetworkProfile> networks = fleet.getProfiles();

    @Test
    void knowsEachCameraOfTheFleetAndReadsAnyOther() {
        FleetIndex index = index();
        IndexedContext context = new IndexedContext(index, CameraModels.of(List.of(), List.of()), Secrets.NONE,
                TransferRecords.NONE);
        Camera foreign = FleetFactory.eINSTANCE.createCamera();
        foreign.setAccessUserName("van");

        assertThat(context.effective(camera(0))).isSameAs(index.facts(camera(0)).configuration());
        assertThat(index.facts(foreign)).isNull();
        assertThat(context.effective(foreign).userName().value()).isEqualTo("van");
    }

    @Test
    void namesTheSendersOfALabelInTheOrderOfTheFleet() {
        fleet.getTransferTargets().add(ingest);
        FleetIndex index = index();
        camera(0).setLabel("CAM 2");
        camera(2).setLabel("CAM 2");
        index.update(camera(2));
        index.update(camera(0));
        assertThat(index.senders("CAM 2", ingest)).containsExactlyElementsOf(fleet.getCameras());

        camera(2).getTransferTargets().add(spare);
        index.update(camera(2));
        assertThat(index.senders("CAM 2", ingest)).containsExactly(camera(0), camera(1));
        assertThat(index.senders("CAM 2", spare)).containsExactly(camera(2));
    }

    @Test
    void knowsTheModelsOfAllCamerasAndThatOfTheFleetWhereThereIsNone() {
        FleetIndex index = index();
        fleet.getCameras().forEach(each -> each.setModelId("PXW-Z300"));
        fleet.getCameras().forEach(index::update);
        assertThat(index.modelIds()).containsExactly("PXW-Z300");

        List<Camera> gone = List.copyOf(fleet.getCameras());
        fleet.getCameras().clear();
        gone.forEach(index::update);
        assertThat(index.modelIds()).containsExactly("MPC-2610");
    }

    @Test
    void tellsWhoeverSetsSomethingWhenACameraTakesItOrNoLongerDoes() {
        crane.getTransferTargets().add(ingest);
        FleetIndex index = index();
        camera(0).setGroup(crane);
        assertThat(index.update(camera(0))).contains(crane, ingest, fleet);

        camera(0).setGroup(null);
        assertThat(index.update(camera(0))).contains(crane, ingest, fleet);
        assertThat(index.update(camera(0))).as("nothing has changed since").isEmpty();
    }

    @Test
    void knowsFromWhichNetworksATargetIsReachedAsLongAsACameraIsThere() {
        fleet.getTransferTargets().add(ingest);
        fleet.getNetworkProfiles().addAll(List.of(networks.get(2), networks.get(0)));
        FleetIndex index = index();
        assertThat(index.usage().networks(ingest)).containsExactly(networks.get(0), networks.get(2));
        assertThat(index.usage().reaches(ingest, networks.get(1))).isFalse();

        for (int n = 0; n < 3; n++) {
            assertThat(index.usage().reaches(ingest, networks.get(0))).as("without %d cameras", n).isTrue();
            camera(n).getNetworkProfiles().add(networks.get(1));
            index.update(camera(n));
        }
        assertThat(index.usage().networks(ingest)).containsExactly(networks.get(1));
    }

    @Test
    void knowsTheAddressesOfServersAsLongAsOneOfThemHasThem() {
        ingest.setHostName("10.0.0.9");
        spare.setHostName("10.0.0.9");
        FleetIndex index = index();
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(networks.get(0));
        address.setIpAddress("10.0.0.9");
        camera(1).getStaticAddresses().add(address);
        camera(1).getNetworkProfiles().add(networks.get(0));
        index.update(camera(1));
        assertThat(index.isHost(0x0A000009)).isTrue();

        ingest.setHostName("ftp.example.org");
        assertThat(index.updateTarget(ingest)).contains(camera(1)).doesNotContain(camera(0));
        assertThat(index.isHost(0x0A000009)).as("that of the other").isTrue();
        fleet.getTargets().remove(spare);
        index.updateTarget(spare);
        assertThat(index.isHost(0x0A000009)).isFalse();
        index.updateTarget(spare);
        assertThat(index.isHost(0x0A000009)).isFalse();
    }

    @Test
    void knowsTheNetworksOfOneSsidByIdAndTellsThemOfEachOther() {
        WirelessProfile first = (WirelessProfile) networks.get(0);
        WirelessProfile second = (WirelessProfile) networks.get(1);
        WirelessProfile third = (WirelessProfile) networks.get(2);
        FleetIndex index = index();
        assertThat(index.withSameSsid(second)).containsExactly(first);

        third.setSsid("Pitch");
        assertThat(index.updateNetwork(third)).contains(first, second);
        first.setSsid("Stand");
        assertThat(index.updateNetwork(first)).contains(second, third).doesNotContain(first);
        assertThat(index.withSameSsid(first)).isEmpty();
        first.setSsid("Pitch");
        index.updateNetwork(first);
        assertThat(index.withSameSsid(second)).as("by id, not by age").containsExactly(first, third);
    }

    @Test
    void knowsTheTargetsOfACertificateOneByOne() {
        Certificate root = fleet.getCertificates().get(0);
        fleet.getTargets().forEach(target -> target.getRootCertificates().add(root));
        FleetIndex index = index();
        ingest.getRootCertificates().clear();
        assertThat(index.updateTarget(ingest)).contains(root);
        assertThat(index.targetsWith(root)).containsExactly(spare);
        spare.getRootCertificates().clear();
        index.updateTarget(spare);
        assertThat(index.targetsWith(root)).isEmpty();
    }

    @Test
    void followsCertificatesOverOthersToTheirRootAndTellsThoseBelow() {
        Certificate root = fleet.getCertificates().get(0);
        Certificate between = fleet.getCertificates().get(1);
        Certificate server = fleet.getCertificates().get(2);
        Certificate again = fleet.getCertificates().get(3);
        FleetIndex index = index();
        assertThat(index.certificates().root(server)).contains(root);
        assertThat(index.certificates().root(root)).isEmpty();
        assertThat(index.certificates().withSameContent(server)).containsExactly(again);

        fleet.getCertificates().remove(root);
        assertThat(index.updateCertificate(root)).contains(between, server, again);
        assertThat(index.certificates().root(server)).isEmpty();
        fleet.getCertificates().add(root);
        assertThat(index.updateCertificate(root)).contains(between, server, again);
        assertThat(index.certificates().root(server)).contains(root);

        assertThat(index.updateCertificate(server)).as("its twin, and nothing above").containsExactly(again);
        server.setDer(new byte[]{1});
        index.updateCertificate(server);
        assertThat(index.certificates().withSameContent(again)).isEmpty();
        assertThat(index.certificates().root(server)).isEmpty();
    }

    @Test
    void followsCertificatesToTheSameRootInWhateverOrderTheyCame() {
        FleetIndex index = index();
        assertThat(index.certificates().root(fleet.getCertificates().get(1))).contains(fleet.getCertificates().get(0));
        Certificate copy = FleetFactory.eINSTANCE.createCertificate();
        copy.setId("A copy of the root");
        copy.setDer(ROOT);
        fleet.getCertificates().add(copy);
        index.updateCertificate(copy);
        assertThat(index.certificates().root(fleet.getCertificates().get(1))).as("the first by id").contains(copy);
    }

    @Test
    void takesACertificateInThatComesBeforeAnyWasAskedFor() {
        List<Certificate> all = new ArrayList<>(fleet.getCertificates());
        fleet.getCertificates().clear();
        FleetIndex index = index();
        fleet.getCertificates().add(all.get(2));
        fleet.getCertificates().add(all.get(3));
        index.updateCertificate(all.get(2));
        index.updateCertificate(all.get(3));
        assertThat(index.certificates().withSameContent(all.get(2))).containsExactly(all.get(3));
    }

    @Test
    void tellsTheOneThatIsLeftWhenAValueIsNoLongerShared() {
        SharedValues<String> values = new SharedValues<>(3);
        Set<EObject> touched = new HashSet<>();
        values.move(camera(0), List.of(), List.of("a", "b"), touched::add);
        values.move(camera(1), List.of(), List.of("b"), touched::add);
        assertThat(touched).containsExactly(camera(0));
        assertThat(values.isShared("a")).isFalse();
        assertThat(values.isShared("b")).isTrue();

        touched.clear();
        values.move(camera(0), List.of("a", "b"), List.of("b", "c"), touched::add);
        assertThat(touched).isEmpty();
        assertThat(values.isShared("b")).as("kept").isTrue();
        values.move(camera(2), null, "a", touched::add);
        assertThat(values.isShared("a")).as("given up").isFalse();
        values.move(camera(1), "b", null, touched::add);
        assertThat(touched).containsExactly(camera(0));
        assertThat(values.isShared("b")).isFalse();
        assertThat(values.holders("b")).containsExactly(camera(0));
    }

    private Camera camera(int number) {
        return fleet.getCameras().get(number);
    }

    private FleetIndex index() {
        return new FleetIndex(fleet, Secrets.NONE);
    }
}
