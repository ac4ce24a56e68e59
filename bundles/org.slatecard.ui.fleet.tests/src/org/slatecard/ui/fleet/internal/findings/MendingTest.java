package org.slatecard.ui.fleet.internal.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Sessions;
import org.slatecard.validation.Finding;
import org.slatecard.vault.Vault;

class MendingTest {
    private final Fleet fleet = FleetBuilder.fleet("van").wireless("Pitch", network -> network.setDhcp(false))
            .group("Crane", group -> {}).group("Dolly", group -> {})
            .camera("CAM 1", camera -> {}).camera("CAM 2", camera -> {}).camera("CAM 3", camera -> {}).build();
    private FleetSession session;

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void mendsEachAfterTheOtherSoThatNoFixSpoilsAnother() {
        WirelessProfile pitch = (WirelessProfile) fleet.getProfiles().get(0);
        pitch.setSubnetMask("255.255.255.0");
        pitch.setGateway("10.0.0.1");
        fleet.getNetworkProfiles().add(pitch);
        fleet.getCameras().forEach(camera -> camera.getStaticAddresses().add(address(pitch)));
        session = Sessions.of(fleet);
        List<Finding> shared = findings("address-shared");
        assertThat(shared).hasSize(3);
        assertThat(new Mending(session).mend("all", shared)).isEqualTo(2);
        assertThat(findings("address-shared")).isEmpty();
        assertThat(addresses()).doesNotHaveDuplicates();
        session.stack().undo();
        assertThat(addresses()).as("in one step").containsOnly("10.0.0.7");
        assertThat(session.stack().canUndo()).isFalse();
        assertThat(findings("address-shared")).hasSize(3);
    }

    @Test
    void generatesAPasswordForEachCameraThatHasNone() throws ExplainedException {
        session = Sessions.of(fleet);
        assertThat(findings("access-password-missing")).as("not known while there is no vault").isEmpty();
        session.vault().opened(Vault.create("fleet", "correct horse".toCharArray()));
        assertThat(new Mending(session).mend("all", findings("access-password-missing"))).isEqualTo(3);
        assertThat(fleet.getCameras()).extracting(Camera::getAccessPasswordSecretId).doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(session.findings().all()).extracting(finding -> finding.rule().id())
                .noneMatch(rule -> rule.startsWith("access-password"));
        session.stack().undo();
        assertThat(findings("access-password-missing")).hasSize(3);
        session.vault().lock();
        assertThat(findings("access-password-missing")).isEmpty();
    }

    @Test
    void leavesWhatHasNoFixAndWhatMustNotBeChanged() {
        session = Sessions.of(fleet);
        assertThat(new Mending(session).mend("all", findings("serial-number-missing"))).isZero();
        assertThat(session.stack().canUndo()).isFalse();
        CameraGroup crane = fleet.getGroups().get(0);
        crane.setParent(fleet.getGroups().get(1));
        fleet.getGroups().get(1).setParent(crane);
        List<Finding> cycle = findings("group-cycle");
        session.makeReadOnly("");
        assertThat(new Mending(session).mend("all", cycle)).isZero();
        assertThat(crane.getParent()).isNotNull();
    }

    private static StaticAddress address(WirelessProfile network) {
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(network);
        address.setIpAddress("10.0.0.7");
        return address;
    }

    private List<String> addresses() {
        return fleet.getCameras().stream().map(Camera::getStaticAddresses).flatMap(List::stream)
                .map(StaticAddress::getIpAddress).toList();
    }

    private List<Finding> findings(String rule) {
        Stream<Finding> all = session.findings().all().stream();
        return all.filter(finding -> finding.rule().id().equals(rule)).toList();
    }
}
