package org.slatecard.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.internal.FleetCardVerification;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;

/** Cards that still carry a certificate which was replaced. */
class CarryingCardsTest {
    private static final CameraModels MODELS = new CameraModelLoader().load();

    @TempDir
    private Path folder;

    @Test
    void findsTheCardsInDrivesThatCarryIt() throws IOException {
        card("old", CertificatePem.of(List.of(der("rsa-2048.pem"), der("ec-p256.pem"))));
        card("other", CertificatePem.of(List.of(der("rsa-4096.pem"))));
        card("broken", new byte[]{1, 2, 3});
        Files.createDirectories(folder.resolve("empty"));
        Drives drives = drives();
        List<CarryingCards.Carrier> found = new CarryingCards(drives, new FleetCardVerification(drives))
                .find(der("ec-p256.pem"), MODELS);
        assertThat(found).extracting(each -> each.drive().path().getFileName().toString(),
                CarryingCards.Carrier::fileName).containsExactly(
                        tuple("old",
                                "certification.pem"));
        assertThat(found.get(0).manifest()).isEmpty();
    }

    @Test
    void namesTheCamerasOfSecureTargetsThatUseIt() {
        Fleet fleet = FleetBuilder.fleet("Studio").certificate("Root", der("rsa-2048.pem"), root -> {})
                .target("NAS", nas -> {}).target("Cloud", cloud -> cloud.setUsingSecureProtocol(true)).camera("CAM 1",
                        camera -> {})
                .camera("CAM 2", camera -> {}).build();
        fleet.getTargets().forEach(each -> each.getRootCertificates().add(fleet.getCertificates().get(0)));
        fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(0));
        fleet.getCameras().get(1).getTransferTargets().add(fleet.getTargets().get(1));
        assertThat(CarryingCards.cameras(fleet, fleet.getCertificates().get(0))).extracting(Camera::getLabel)
                .containsExactly("CAM 2");
    }

    private void card(String name, byte[] content) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(name)).resolve("certification.pem"), content);
    }

    private Drives drives() throws IOException {
        try (Stream<Path> cards = Files.list(folder)) {
            List<Drive> all = cards.sorted().map(CarryingCardsTest::drive).toList();
            return new Drives() {
                @Override
                public List<Drive> find() {
                    return all;
                }

                @Override
                public Drive at(Path path) {
                    return drive(path);
                }
            };
        }
    }

    private static Drive drive(Path path) {
        return new Drive(path, "", FileSystemKind.OTHER, "", 0, 0, false, "");
    }
}
