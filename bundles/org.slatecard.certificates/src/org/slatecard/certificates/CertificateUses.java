package org.slatecard.certificates;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;

/** Who depends on the certificates of a fleet, as it is when this is made: everything is gone through once. */
public final class CertificateUses {
    private final List<Camera> cameras;
    private final Map<Certificate, List<TransferTarget>> targets = new HashMap<>();
    /** Places in {@link #cameras} of those that send to a target with secure protocol. */
    private final Map<TransferTarget, BitSet> senders = new HashMap<>();

    /** In that fleet. */
    public CertificateUses(Fleet fleet) {
        cameras = List.copyOf(fleet.getCameras());
        for (TransferTarget target : fleet.getTargets()) {
            for (Certificate root : target.getRootCertificates()) {
                targets.computeIfAbsent(root, key -> new ArrayList<>()).add(target);
            }
        }
        for (int i = 0; i < cameras.size(); i++) {
            for (TransferTarget target : EffectiveConfiguration.of(cameras.get(i)).transferTargets().value()) {
                if (target.isUsingSecureProtocol()) {
                    senders.computeIfAbsent(target, key -> new BitSet()).set(i);
                }
            }
        }
    }

    /** The transfer targets that a certificate is a root certificate of. */
    public List<TransferTarget> targets(Certificate certificate) {
        return List.copyOf(targets.getOrDefault(certificate, List.of()));
    }

    /** The cameras that send to one of these with secure protocol, in the order of the fleet. */
    public List<Camera> cameras(List<TransferTarget> receivers) {
        BitSet found = new BitSet();
        receivers.forEach(each -> found.or(senders.getOrDefault(each, new BitSet())));
        return found.stream().mapToObj(cameras::get).toList();
    }
}
