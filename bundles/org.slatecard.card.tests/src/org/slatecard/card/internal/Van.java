package org.slatecard.card.internal;

import java.util.List;
import org.slatecard.card.CardContent;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.FleetBuilder;

/** A small fleet: cameras 1 and 2 send to "ingest" (root A), camera 3 to "archive" (root B), camera 4 without TLS. */
final class Van {
    static final String FILE = "certification.pem";
    static final CameraModels MODELS = new CameraModelLoader().load();

    final Fleet fleet = FleetBuilder.fleet("van").certificate("Root A", Roots.derA(), each -> {})
            .certificate("Root B", Roots.derB(), each -> {})
            .target("ingest", each -> each.setUsingSecureProtocol(true))
            .target("archive", each -> each.setUsingSecureProtocol(true)).target("plain", each -> {})
            .camera("1", each -> {}).camera("2", each -> {}).camera("3", each -> {}).camera("4", each -> {}).build();
    final Certificate rootA = fleet.getCertificates().get(0);
    final Certificate rootB = fleet.getCertificates().get(1);
    final TransferTarget ingest = fleet.getTargets().get(0);
    final TransferTarget archive = fleet.getTargets().get(1);
    final TransferTarget plain = fleet.getTargets().get(2);

    Van() {
        ingest.getRootCertificates().add(rootA);
        archive.getRootCertificates().add(rootB);
        fleet.getTransferTargets().add(ingest);
        camera(3).getTransferTargets().add(archive);
        camera(4).getTransferTargets().add(plain);
    }

    Camera camera(int number) {
        return fleet.getCameras().get(number - 1);
    }

    CardContent content(Camera... cameras) {
        return new FleetCardContents().forCameras(fleet, List.of(cameras), MODELS);
    }
}
