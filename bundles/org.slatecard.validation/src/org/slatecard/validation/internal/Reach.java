package org.slatecard.validation.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;

/** How far an edit reaches: keeps the indexes up to date and names the objects to check again. */
final class Reach {
    /** What certificates and checks of servers are measured by. */
    private static final Set<EAttribute> PRODUCTION = Set.of(FleetPackage.Literals.FLEET__PRODUCTION_FIRST_DAY,
            FleetPackage.Literals.FLEET__PRODUCTION_LAST_DAY);

    private final Fleet fleet;
    private final FleetIndex index;
    private List<String> modelIds;

    Reach(Fleet fleet, FleetIndex index) {
        this.fleet = fleet;
        this.index = index;
        modelIds = index.modelIds();
    }

    /** The objects that an edit may give other findings, each once. */
    Set<EObject> of(Notification edit) {
        Set<EObject> touched = new LinkedHashSet<>();
        if (edit.getFeature() instanceof EReference reference && reference.isContainment()) {
            elements(edit.getOldValue()).forEach(element -> comeOrGone(element, touched));
            elements(edit.getNewValue()).forEach(element -> comeOrGone(element, touched));
        }
        if (edit.getNotifier() instanceof EObject changed && edit.getFeature() != null) {
            touch(changed, edit.getFeature(), touched);
        }
        addCertificates(touched);
        addAllWhenModelsChange(touched);
        return touched;
    }

    private void comeOrGone(EObject element, Set<EObject> touched) {
        touch(element, touched);
        if (element instanceof Camera camera && camera.getGroup() != null) {
            touched.add(camera.getGroup());
        }
    }

    private void touch(EObject changed, Object feature, Set<EObject> touched) {
        FleetPackage schema = FleetPackage.eINSTANCE;
        boolean taken = schema.getSettings().getEStructuralFeatures().contains(feature);
        if (changed == fleet && taken) {
            fleet.getCameras().forEach(camera -> touch(camera, touched));
            touched.addAll(fleet.getGroups());
        } else if (changed == fleet && PRODUCTION.contains(feature)) {
            touched.addAll(fleet.getCertificates());
            touched.addAll(fleet.getTargets());
        } else if (changed instanceof CameraGroup group && (taken || feature == schema.getCameraGroup_Parent())) {
            for (CameraGroup below : withSubgroups(group)) {
                below.getMembers().forEach(camera -> touch(camera, touched));
                touched.add(below);
            }
        } else if (schema.getStaticAddress().isInstance(changed) && changed.eContainer() != null) {
            touch(changed.eContainer(), touched);
        }
        touch(changed, touched);
    }

    private void touch(EObject changed, Set<EObject> touched) {
        touched.add(changed);
        switch (changed) {
            case Camera camera -> touched.addAll(index.update(camera));
            case NetworkProfile network -> {
                touched.addAll(index.updateNetwork(network));
                touched.addAll(index.usersOf(network));
                index.usage().targets().stream().filter(target -> index.usage().reaches(target, network))
                        .forEach(touched::add);
            }
            case TransferTarget target -> {
                touched.addAll(index.updateTarget(target));
                addUsers(target, touched);
            }
            case Certificate certificate -> {
                touched.addAll(index.updateCertificate(certificate));
                index.targetsWith(certificate).forEach(target -> {
                    touched.add(target);
                    addUsers(target, touched);
                });
            }
            default -> {
                // fleet and groups: what depends on their settings was touched before
            }
        }
    }

    private void addUsers(TransferTarget target, Set<EObject> touched) {
        touched.addAll(index.usersOf(target));
        touched.addAll(index.settersOf(target));
    }

    /** A certificate is measured by the models of the cameras that send to its targets. */
    private static void addCertificates(Set<EObject> touched) {
        for (EObject each : List.copyOf(touched)) {
            if (each instanceof TransferTarget target) {
                touched.addAll(target.getRootCertificates());
            }
        }
    }

    /** What no camera uses is measured by the models of all cameras. */
    private void addAllWhenModelsChange(Set<EObject> touched) {
        List<String> now = index.modelIds();
        if (!now.equals(modelIds)) {
            modelIds = now;
            touched.addAll(fleet.getProfiles());
            touched.addAll(fleet.getTargets());
            touched.addAll(fleet.getCertificates());
        }
    }

    private static Set<CameraGroup> withSubgroups(CameraGroup top) {
        Set<CameraGroup> seen = new LinkedHashSet<>(Set.of(top));
        Deque<CameraGroup> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            open.pop().getSubgroups().stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private static List<EObject> elements(Object value) {
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }
}
