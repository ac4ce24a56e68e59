package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;

/** Who uses what and who shares what in a fleet, kept up to date one camera or target at a time. */
final class FleetIndex {
    private final Fleet fleet;
    private final Map<Camera, CameraFacts> facts = new HashMap<>();
    private final SharedValues labels = new SharedValues();
    private final SharedValues serialNumbers = new SharedValues();
    private final Map<EObject, Users> users = new HashMap<>();
    private final Users all = new Users();
    private final Map<TransferTarget, Set<Certificate>> certificatesOf = new LinkedHashMap<>();
    private final Map<Certificate, Set<TransferTarget>> targetsWith = new HashMap<>();

    FleetIndex(Fleet fleet) {
        this.fleet = fleet;
        fleet.getCameras().forEach(this::update);
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
    Set<Camera> usersOf(EObject element) {
        Users known = users.get(element);
        return known == null ? Set.of() : known.cameras();
    }

    /** The transfer targets that have a certificate. */
    Set<TransferTarget> targetsWith(EObject certificate) {
        return targetsWith.getOrDefault(certificate, Set.of());
    }

    /** Ids of the models of the cameras that use a network or transfer target; of all cameras where none does. */
    List<String> modelIdsFor(EObject element) {
        Users known = users.get(element);
        return known == null ? modelIds() : known.modelIds();
    }

    /** Ids of the models of all cameras; where there is none, the one that the fleet sets. */
    List<String> modelIds() {
        if (all.cameras().isEmpty()) {
            return fleet.getModelId() == null ? List.of() : List.of(fleet.getModelId());
        }
        return all.modelIds();
    }

    /** Reads a camera again, or forgets it when it has left the fleet; gives the elements that this concerns. */
    Set<EObject> update(Camera camera) {
        CameraFacts before = facts.get(camera);
        CameraFacts after = camera.getFleet() == fleet ? CameraFacts.of(camera) : null;
        if (Objects.equals(before, after)) {
            return Set.of();
        }
        Set<EObject> touched = new LinkedHashSet<>();
        if (before != null) {
            touched.addAll(forgetNames(camera, before));
        }
        if (after != null) {
            touched.addAll(enterNames(camera, after));
        }
        if (before == null || after == null || !before.usesTheSame(after)) {
            touched.addAll(before == null ? Set.of() : forgetUse(camera, before));
            touched.addAll(after == null ? Set.of() : enterUse(camera, after));
        }
        facts.compute(camera, (key, old) -> after);
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

    private Set<Camera> enterNames(Camera camera, CameraFacts now) {
        Set<Camera> touched = new LinkedHashSet<>(labels.add(now.label(), camera));
        touched.addAll(serialNumbers.add(now.serialNumber(), camera));
        return touched;
    }

    private Set<Camera> forgetNames(Camera camera, CameraFacts before) {
        Set<Camera> touched = new LinkedHashSet<>(labels.remove(before.label(), camera));
        touched.addAll(serialNumbers.remove(before.serialNumber(), camera));
        return touched;
    }

    private Set<EObject> enterUse(Camera camera, CameraFacts now) {
        all.add(camera, now.modelId());
        Set<EObject> used = now.used();
        used.forEach(element -> users.computeIfAbsent(element, key -> new Users()).add(camera, now.modelId()));
        return used;
    }

    private Set<EObject> forgetUse(Camera camera, CameraFacts before) {
        all.remove(camera, before.modelId());
        Set<EObject> used = before.used();
        used.forEach(element -> users.computeIfPresent(element, (key, known) -> {
            known.remove(camera, before.modelId());
            return known.cameras().isEmpty() ? null : known;
        }));
        return used;
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
