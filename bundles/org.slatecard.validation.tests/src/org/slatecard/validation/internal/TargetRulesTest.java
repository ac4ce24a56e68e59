package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Finding;

/** What is said of transfer targets together with the cameras, networks and certificates that they go with. */
class TargetRulesTest {

    @Test
    void certificatesOfAServerThatIsReachedWithoutTlsDoNotCount() {
        TriedFleet tried = new TriedFleet("authorities-differ");
        TransferTarget other = addTarget(tried, 901);
        assertThat(tried.findings()).hasSize(1);

        other.setUsingSecureProtocol(false);
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aServerWithoutCertificatesDoesNotHideThatOthersNeedDifferentOnes() {
        TriedFleet tried = new TriedFleet("authorities-differ");
        tried.target().getRootCertificates().clear();
        addTarget(tried, 901);
        assertThat(tried.findings()).isEmpty();

        addTarget(tried, 902);
        assertThat(tried.messages()).singleElement().asString().contains("“Other 901” and “Other 902”");
    }

    @Test
    void aCertificateForAnotherHostIsNamedWithTheNamesInIt() {
        TriedFleet tried = new TriedFleet("target-name-mismatch");
        Certificate certificate = tried.target().getRootCertificates().get(0);
        certificate
                .setDer(new MadeCertificate().named("O=Example").by("CN=Root").server("a.example", "b.example").der());
        assertThat(tried.messages()).singleElement().asString().contains("Names in it: a.example, b.example.");

        certificate.setDer(new MadeCertificate().named("O=Example").by("CN=Root").server()
                .purpose(KeyPurposeId.id_kp_serverAuth).der());
        assertThat(tried.messages()).singleElement().asString().contains("Names in it: –.");
    }

    @Test
    void whatIsCertainOfOneNetworkCountsMoreThanWhatDhcpLeavesOpenOfAnother() {
        TriedFleet tried = new TriedFleet("private-host-undecided");
        tried.target().setHostName("10.20.0.10");
        assertThat(tried.findings()).isEmpty();
        tried.network().setDhcp(true);
        assertThat(tried.messages()).singleElement().asString().contains("10.20.0.10").contains("DHCP");

        TetheringProfile phone = FleetFactory.eINSTANCE.createTetheringProfile();
        phone.setId("phone");
        tried.fleet().getProfiles().add(phone);
        tried.camera().getNetworkProfiles().add(phone);
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void aServerInAPrivateNetworkIsNotReachedThroughAPhone() {
        TriedFleet tried = new TriedFleet("private-host-remote");
        tried.target().setHostName("10.20.0.10");
        assertThat(tried.findings()).isEmpty();

        TetheringProfile phone = FleetFactory.eINSTANCE.createTetheringProfile();
        phone.setId("phone");
        phone.setName("Duty phone");
        tried.fleet().getProfiles().add(phone);
        tried.camera().getNetworkProfiles().add(phone);
        assertThat(tried.messages()).singleElement().asString().contains("10.20.0.10").contains("“Duty phone”");
    }

    @ParameterizedTest
    @CsvSource({"{camera}/, 122, false", "{camera}/, 123, true"})
    void aDirectoryIsMeasuredWithTheNameOfTheCameraWhereverThatStands(String begin, int more, boolean tooLong) {
        TriedFleet tried = new TriedFleet("directory-too-long");
        tried.target().setDestinationDirectory(begin + "x".repeat(more));

        assertThat(tried.findings()).hasSize(tooLong ? 2 : 0);
    }

    @Test
    void oneCameraAloneOverwritesNoClipOfAnother() {
        TriedFleet tried = new TriedFleet("directory-shared");
        tried.target().setDestinationDirectory("/clips");
        assertThat(tried.findings()).hasSize(1);

        tried.fleet().getCameras().remove(1);
        assertThat(tried.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', {camera}", "/, /{camera}", "/clips, /clips/{camera}", "/clips/, /clips/{camera}"})
    void aSharedDirectoryComesToHaveOneInItForEachCamera(String shared, String apart) {
        TriedFleet tried = new TriedFleet("directory-shared");
        tried.target().setDestinationDirectory(shared);

        tried.fix();

        assertThat(tried.target().getDestinationDirectory()).isEqualTo(apart);
    }

    @ParameterizedTest
    @CsvSource({"2121, 2121", "auto, 990", ", 2121"})
    void aPortOfAnotherProtocolIsReplacedByTheOneThatCamerasAreDeliveredWith(String delivered, int becomes) {
        TriedFleet tried = new TriedFleet("port-implicit-tls");
        tried.target().setPort(990);
        tried.judgeBy(CameraModels.of(List.of(model("A-1", delivered), model("MPC-2610", "2121")), List.of()));
        tried.camera().setModelId("A-1");

        Finding finding = tried.findings().get(0);
        assertThat(finding.subject()).isEqualTo(tried.target());
        assertThat(finding.fix() == null).isEqualTo(becomes == 990);
        if (finding.fix() != null) {
            tried.fix();
        }
        assertThat(tried.target().getPort()).isEqualTo(becomes);
    }

    /** A model that is delivered with that port. */
    private static CameraModel model(String id, String port) {
        CameraModel model = EcoreUtil.copy(new CameraModelLoader().load().find("MPC-2610").orElseThrow());
        model.setId(id);
        CameraModels.field(model, Field.PORT).orElseThrow().setFactoryValue(port);
        return model;
    }

    /** Another target with a root certificate of that length. */
    private static TransferTarget addTarget(TriedFleet tried, int length) {
        Certificate certificate = FleetFactory.eINSTANCE.createCertificate();
        certificate.setId("root-" + length);
        certificate.setDer(new byte[length]);
        tried.fleet().getCertificates().add(certificate);
        TransferTarget other = EcoreUtil.copy(tried.target());
        other.setId("target-" + length);
        other.setDisplayName("Other " + length);
        other.getRootCertificates().clear();
        other.getRootCertificates().add(certificate);
        tried.fleet().getTargets().add(other);
        tried.fleet().getTransferTargets().add(other);
        return other;
    }
}
