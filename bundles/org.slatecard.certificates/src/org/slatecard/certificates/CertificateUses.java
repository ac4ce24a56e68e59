package org.slatecard.certificates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;

/** Who depends on the certificates of a fleet, as it is when this is made: cameras are gone through once. */
public final class CertificateUses {
    private final Fleet fleet;
    private final Map<Camera, List<TransferTarget>> secureTargets = new LinkedHashMap<>();

    /** In that fleet. */
    public CertificateUses(Fleet fleet) {
        this.fleet = fleet;
        for (Camera camera : fleet.getCameras()) {
            secureTargets.put(camera, EffectiveConfiguration.of(camera).transferTargets().value().stream()
                    .filter(TransferTarget::isUsingSecureProtocol).toList());
        }
    }

    /** The transfer targets that a certificate is a root certificate of. */
    public List<TransferTarget> targets(Certificate certificate) {
        return fleet.getTargets().stream().filter(target -> target.getRootCertificates().contains(certificate))
                .toList();
    }

    /** The cameras that send to one of these with secure protocol, in the order of the fleet. */
    public List<Camera> cameras(List<TransferTarget> targets) {
        return targets.isEmpty()
                ? List.of()
                : secureTargets.entrySet().stream().filter(each -> each.getValue().stream().anyMatch(targets::contains))
                        .map(Map.Entry::getKey).toList();
    }
}
