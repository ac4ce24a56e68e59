package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardFile;
import org.slatecard.card.Recipient;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.TransferTarget;

class FleetCardContentsTest {
    private final Van van = new Van();
    private final FleetCardContents contents = new FleetCardContents();

    @Test
    void aCardCarriesTheRootOfTheTargetThatTheCameraTakesOver() {
        CardContent content = van.content(van.camera(1), van.camera(2));

        assertThat(content.files()).extracting(CardFile::name).containsExactly(Van.FILE);
        assertThat(content.files().get(0).content()).isEqualTo(Roots.pemA());
        assertThat(content.cameras()).extracting(Recipient::name).containsExactly("1", "2");
        assertThat(content.targets()).extracting(Recipient::name).containsExactly("ingest");
        assertThat(content.warnings()).isEmpty();
    }

    @Test
    void targetsOfDifferentAuthoritiesShareTheFileWithAWarningThatNamesThem() {
        CardContent content = contents.forFleet(van.fleet, Van.MODELS);

        assertThat(new String(content.files().get(0).content())).contains(new String(Roots.pemA()))
                .contains(new String(Roots.pemB())).hasSize(Roots.pemA().length + Roots.pemB().length);
        assertThat(content.warnings()).singleElement().asString().contains("archive, ingest", "2 certificates");
    }

    @Test
    void neitherOrderNorLabelsChangeTheFile() {
        byte[] before = contents.forFleet(van.fleet, Van.MODELS).files().get(0).content();
        van.rootA.setLabel("zzz");
        van.fleet.getCameras().move(0, 2);

        assertThat(contents.forFleet(van.fleet, Van.MODELS).files().get(0).content()).isEqualTo(before);
    }

    @Test
    void theSameCertificateTwiceStandsInTheFileOnce() {
        van.rootB.setDer(Roots.derA());

        CardContent content = contents.forFleet(van.fleet, Van.MODELS);

        assertThat(content.files().get(0).content()).isEqualTo(Roots.pemA());
        assertThat(content.warnings()).isEmpty();
    }

    @Test
    void severalRootsOfOneTargetAreToldAsSuch() {
        van.ingest.getRootCertificates().add(van.rootB);

        assertThat(van.content(van.camera(1)).warnings()).singleElement().asString().contains("2 certificates")
                .doesNotContain("archive");
    }

    @Test
    void oneTargetCanBeChosenAlone() {
        CardContent content = contents.forTarget(van.fleet, van.archive, Van.MODELS);

        assertThat(content.files().get(0).content()).isEqualTo(Roots.pemB());
        assertThat(content.cameras()).extracting(Recipient::name).containsExactly("3");
    }

    @Test
    void aTargetThatNoCameraUsesYetIsForTheModelOfTheFleet() {
        TransferTarget later = FleetFactory.eINSTANCE.createTransferTarget();
        later.setId("later");
        later.setDisplayName("later");
        later.setUsingSecureProtocol(true);
        later.getRootCertificates().add(van.rootB);
        van.fleet.getTargets().add(later);

        CardContent content = contents.forTarget(van.fleet, later, Van.MODELS);

        assertThat(content.files()).extracting(CardFile::name).containsExactly(Van.FILE);
        assertThat(content.cameras()).isEmpty();
    }

    @Test
    void aTargetWithoutTheSecureProtocolNeedsNothing() {
        CardContent content = contents.forTarget(van.fleet, van.plain, Van.MODELS);

        assertThat(content.files()).isEmpty();
        assertThat(content.warnings().get(0).in(Locale.ENGLISH)).contains("plain", "[Off]");
        assertThat(content.warnings().get(0).in(Locale.JAPANESE)).contains("plain", "ルート証明書");
    }

    @Test
    void aCameraWithoutASecureTargetNeedsNothing() {
        assertThat(van.content(van.camera(4)).files()).isEmpty();
        assertThat(van.content(van.camera(4)).warnings()).hasSize(1);
        assertThat(van.content().warnings()).singleElement().asString().contains("No camera");
    }

    @Test
    void aTargetWithoutCertificateIsNamed() {
        van.ingest.getRootCertificates().clear();

        assertThat(van.content(van.camera(1)).warnings()).singleElement().asString().contains("ingest");
    }

    @Test
    void whatIsNoCertificateNeverReachesTheCard() {
        van.rootA.setDer("-----BEGIN PRIVATE KEY-----".getBytes());
        assertThat(van.content(van.camera(1)).files()).isEmpty();
        byte[] withSomethingBehind = java.util.Arrays.copyOf(Roots.derA(), Roots.derA().length + 1);
        van.rootA.setDer(withSomethingBehind);
        assertThat(van.content(van.camera(1)).files()).isEmpty();
        van.rootA.setDer(Roots.pemA());
        assertThat(van.content(van.camera(1)).files()).isEmpty();
        van.rootA.setDer(null);
        assertThat(van.content(van.camera(1)).warnings()).singleElement().asString().contains("Root A");
    }

    @Test
    void anUnknownModelIsNamedAndTheOthersAreServed() {
        van.camera(2).setModelId("ABC-1");

        CardContent content = van.content(van.camera(1), van.camera(2));

        assertThat(content.files()).hasSize(1);
        assertThat(content.warnings()).singleElement().asString().contains("ABC-1");
    }

    @Test
    void modelsWithDifferentFileNamesGetAFileEach() {
        van.camera(2).setModelId("OTHER");

        CardContent content = contents.forFleet(van.fleet, models("cacert.pem"));

        assertThat(content.files()).extracting(CardFile::name).containsExactly("cacert.pem", Van.FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../x.pem", "a/b.pem", "a\\b.pem", "", " ", ".hidden", "dot.", "slatecard.json", "c:x", "a\nb"})
    void aFileNameThatIsNoneIsRefused(String name) {
        van.fleet.setModelId("OTHER");

        CardContent content = contents.forFleet(van.fleet, models(name));

        assertThat(content.files()).isEmpty();
        assertThat(content.warnings().get(0).key()).isEqualTo("BAD_FILE_NAME");
    }

    private static CameraModels models(String fileName) {
        CameraModel known = Van.MODELS.find("MPC-2610").orElseThrow();
        CameraModel other = EcoreUtil.copy(known);
        other.setId("OTHER");
        other.getCertificateFile().setFileName(fileName);
        return CameraModels.of(List.of(known, other), List.of());
    }
}
