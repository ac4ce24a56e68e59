package org.slatecard.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.FleetBuilder;

class TargetServerTest {
    private static Fleet fleet(byte[] der) {
        Fleet fleet = FleetBuilder.fleet("Van").certificate("Root", der, certificate -> {})
                .target("NAS", target -> target.setPort(2121)).build();
        fleet.getTargets().get(0).getRootCertificates().addAll(fleet.getCertificates());
        return fleet;
    }

    @Test
    void hasTheAddressAndTheRootCertificatesOfTheTarget() throws Exception {
        Fleet fleet = fleet(CertificateFixtures.der("ec-p256.pem"));
        fleet.getTargets().get(0).setHostName("nas.example");
        TargetServer server = TargetServer.of(fleet.getTargets().get(0)).orElseThrow();
        assertThat(server.address()).isEqualTo(new ServerAddress("nas.example", 2121));
        assertThat(server.anchors()).singleElement()
                .satisfies(anchor -> assertThat(anchor.der()).isEqualTo(CertificateFixtures.der("ec-p256.pem")));
    }

    @Test
    void isNoneWithoutAHost() throws Exception {
        assertThat(TargetServer.of(fleet(CertificateFixtures.der("ec-p256.pem")).getTargets().get(0))).isEmpty();
    }

    @Test
    void refusesARootCertificateThatIsNone() {
        Fleet fleet = fleet(new byte[]{1, 2, 3});
        fleet.getTargets().get(0).setHostName("nas.example");
        assertThatThrownBy(() -> TargetServer.of(fleet.getTargets().get(0))).isInstanceOf(ExplainedException.class);
    }
}
