package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;

/** Who uses what and who shares what in a fleet, kept up to date one camera or target at a time. */
final class FleetIndex {
    private final Fleet fleet;
    private final Map<Camera, CameraFacts> facts;
    private final SharedValues labels;
    private final SharedValues serialNumbers;
    private final Map<EObject, ModelCounts> users = new HashMap<>();
    private final ModelCounts all = new ModelCounts();
    private final Map<TransferTarget, Set<Certificate>> certificatesOf = new LinkedHashMap<>();
    private final Map<Certificate, Set<TransferTarget>> targetsWith = new HashMap<>();

    FleetIndex(Fleet fleet) {
        this.fleet = fleet;
        int cameras = fleet.getCameras().size();
        facts = HashMap.newHashMap(cameras);
        labels = new SharedValues(cameras);
        serialNumbers = new SharedValues(cameras);
        fleet.getCameras().forEach(camera -> replace(camera, null, CameraFacts.of(camera), each -> {}));
        fleet.getTargets().forEach(this::addTarget);
    }

    EffectiveConfiguration configuration(Camera camera) {
        CameraFacts known = facts.get(camera);
        return known == null ? EffectiveConfiguration.of(camera) : known.configuration();
    }

    boolean sharesLabel(Camera camera) {
        return labels.isShared(camera.getLabel());
    }

    boolean sharesSerialNumber(Camera camera) {
        return serialNumbers.isShared(camera.getSerialNumber());
    }

    /** The cameras that use a network or transfer target. */
    List<Camera> usersOf(EObject element) {
        if (!users.containsKey(element)) {
            return List.of();
        }
        return facts.entrySet().stream().filter(known -> known.getValue().uses(element)).map(Map.Entry::getKey)
                .toList();
    }

    /** The transfer targets that have a certificate. */
    Set<TransferTarget> targetsWith(EObject certificate) {
        return targetsWith.getOrDefault(certificate, Set.of());
    }

    /** Ids of the models of the cameras that use a network or transfer target; of all cameras where none does. */
    List<String> modelIdsFor(EObject element) {
        ModelCounts known = users.get(element);
        return known == null ? modelIds() : known.ids();
    }

    /** Ids of the models of all cameras; where there is none, the one that the fleet sets. */
    List<String> modelIds() {
        if (all.isEmpty()) {
            return fleet.getModelId() == null ? List.of() : List.of(fleet.getModelId());
        }
        return all.ids();
    }

    /** Reads a camera again, or forgets it when it has left the fleet; gives the elements that this concerns. */
    Set<EObject> update(Camera camera) {
        CameraFacts after = camera.getFleet() == fleet ? CameraFacts.of(camera) : null;
        Set<EObject> touched = new LinkedHashSet<>();
        replace(camera, facts.get(camera), after, touched::add);
        return touched;
    }

    /** Reads a transfer target again, or forgets it; gives the certificates that this concerns. */
    Set<EObject> updateTarget(TransferTarget target) {
        Set<EObject> touched = new LinkedHashSet<>(certificatesOf.getOrDefault(target, Set.of()));
        for (EObject certificate : touched) {
            targetsWith.computeIfPresent((Certificate) certificate, (key, targets) -> without(targets, target));
        }
        certificatesOf.remove(target);
        if (target.eContainer() == fleet) {
            addTarget(target);
            touched.addAll(target.getRootCertificates());
        }
        return touched;
    }

    private void replace(Camera camera, CameraFacts before, CameraFacts after, Consumer<EObject> touched) {
        facts.compute(camera, (key, known) -> after);
        labels.move(camera, before == null ? null : before.label(), after == null ? null : after.label(), touched);
        serialNumbers.move(camera, before == null ? null : before.serialNumber(),
                after == null ? null : after.serialNumber(), touched);
        if (before != null && after != null && before.usesTheSame(after)) {
            return;
        }
        if (before != null) {
            all.remove(before.modelId());
            before.forEachUsed(touched.andThen(element -> users.computeIfPresent(element,
                    (key, counts) -> counts.remove(before.modelId()) ? null : counts)));
        }
        if (after != null) {
            all.add(after.modelId());
            after.forEachUsed(touched.andThen(
                    element -> users.computeIfAbsent(element, key -> new ModelCounts()).add(after.modelId())));
        }
    }

    private void addTarget(TransferTarget target) {
        Set<Certificate> certificates = new HashSet<>(target.getRootCertificates());
        certificatesOf.put(target, certificates);
        certificates.forEach(each -> targetsWith.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(target));
    }

    private static Set<TransferTarget> without(Set<TransferTarget> targets, TransferTarget target) {
        targets.remove(target);
        return targets.isEmpty() ? null : targets;
    }
}
