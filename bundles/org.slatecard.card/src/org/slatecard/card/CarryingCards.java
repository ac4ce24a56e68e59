package org.slatecard.card;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;

/**
 * Who carries a certificate: the cameras whose cards have it as the fleet is now, and the memory cards that are in
 * drives. Where else written cards lie, only the cards know.
 */
public final class CarryingCards {
    private final Drives drives;
    private final CardVerification verification;

    /** Looks at these drives, and at what their cards state about themselves. */
    public CarryingCards(Drives drives, CardVerification verification) {
        this.drives = drives;
        this.verification = verification;
    }

    /**
     * A card that carries it.
     *
     * @param drive    where the card is
     * @param fileName which of its files carries it
     * @param manifest what the card states about itself; empty where it states nothing that can be read
     */
    public record Carrier(Drive drive, String fileName, Optional<CardManifest> manifest) {}

    /** The cameras that have the certificate from their card: one of their targets with secure protocol uses it (F16). */
    public static List<Camera> cameras(Fleet fleet, Certificate certificate) {
        return fleet.getCameras().stream()
                .filter(camera -> EffectiveConfiguration.of(camera).transferTargets().value().stream()
                        .anyMatch(target -> target.isUsingSecureProtocol()
                                && target.getRootCertificates().contains(certificate)))
                .toList();
    }

    /**
     * The cards in drives that carry a certificate. Reads them: not for the UI thread. What cannot be read carries
     * nothing that a camera could load.
     *
     * @param der    the certificate
     * @param models whose files are looked at
     */
    public List<Carrier> find(byte[] der, CameraModels models) {
        List<String> names = models.byId().values().stream().map(CameraModel::getCertificateFile)
                .filter(Objects::nonNull).map(CertificateFile::getFileName).filter(Objects::nonNull).distinct()
                .sorted().toList();
        List<Carrier> found = new ArrayList<>();
        for (Drive drive : drives.find()) {
            for (String name : names) {
                if (carries(drive.path().resolve(name), der)) {
                    found.add(new Carrier(drive, name, manifest(drive.path())));
                }
            }
        }
        return found;
    }

    private static boolean carries(Path file, byte[] der) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return new CertificateReader().read(file).stream().map(EncodedCertificate::der)
                    .anyMatch(each -> Arrays.equals(each, der));
        } catch (ExplainedException e) {
            return false;
        }
    }

    private Optional<CardManifest> manifest(Path card) {
        try {
            return verification.manifest(card);
        } catch (ExplainedException e) {
            return Optional.empty(); // it was pulled out
        }
    }
}
