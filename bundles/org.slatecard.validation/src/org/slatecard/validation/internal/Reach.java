package org.slatecard.validation.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
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

/**
 * How far edits reach: first which objects have to be read into the indexes anew, then, once that is done, which have to
 * be checked again. Either may be done bit by bit: what waits is kept here, each object once.
 */
final class Reach {
    /** What certificates and checks of servers are measured by. */
    private static final Set<EAttribute> PRODUCTION = Set.of(FleetPackage.Literals.FLEET__PRODUCTION_FIRST_DAY,
            FleetPackage.Literals.FLEET__PRODUCTION_LAST_DAY);

    private final Fleet fleet;
    private final FleetIndex index;
    private final SequencedSet<EObject> unread = new LinkedHashSet<>();
    private final SequencedSet<EObject> unchecked = new LinkedHashSet<>();
    private List<String> modelIds;

    Reach(Fleet fleet, FleetIndex index) {
        this.fleet = fleet;
        this.index = index;
        modelIds = index.modelIds();
    }

    /** Takes note of what an edit reaches. */
    void add(Notification edit) {
        if (edit.getFeature() instanceof EReference reference && reference.isContainment()) {
            elements(edit.getOldValue()).forEach(this::comeOrGone);
            elements(edit.getNewValue()).forEach(this::comeOrGone);
        }
        if (edit.getNotifier() instanceof EObject changed && edit.getFeature() != null) {
            edited(changed, edit.getFeature());
        }
    }

    /** Objects that have to be checked again, though nothing in them has changed. */
    void add(Collection<? extends EObject> objects) {
        objects.forEach(this::check);
    }

    /** Whether nothing waits. */
    boolean isEmpty() {
        return unread.isEmpty() && unchecked.isEmpty();
    }

    /** Forgets what waits. */
    void clear() {
        unread.clear();
        unchecked.clear();
    }

    /** Reads objects into the indexes anew, at most so many; gives how many it were. */
    int read(int most) {
        int read = 0;
        for (; read < most && !unread.isEmpty(); read++) {
            read(unread.removeFirst());
        }
        return read;
    }

    /** Takes out objects to check, at most so many; none as long as the indexes are not up to date. */
    Set<EObject> toCheck(int most) {
        Set<EObject> next = new LinkedHashSet<>();
        while (unread.isEmpty() && next.size() < most && !unchecked.isEmpty()) {
            next.add(unchecked.removeFirst());
        }
        return next;
    }

    private void comeOrGone(EObject element) {
        unread.add(element);
        if (element instanceof Camera camera && camera.getGroup() != null) {
            unchecked.add(camera.getGroup());
        }
    }

    private void edited(EObject changed, Object feature) {
        FleetPackage schema = FleetPackage.eINSTANCE;
        boolean taken = schema.getSettings().getEStructuralFeatures().contains(feature);
        if (changed == fleet && taken) {
            unread.addAll(fleet.getCameras());
            unchecked.addAll(fleet.getGroups());
        } else if (changed == fleet && PRODUCTION.contains(feature)) {
            unchecked.addAll(fleet.getCertificates());
            fleet.getTargets().forEach(this::check);
        } else if (changed instanceof CameraGroup group && (taken || feature == schema.getCameraGroup_Parent())) {
            for (CameraGroup below : withSubgroups(group)) {
                unread.addAll(below.getMembers());
                unchecked.add(below);
            }
        } else if (schema.getStaticAddress().isInstance(changed) && changed.eContainer() != null) {
            unread.add(changed.eContainer());
        }
        unread.add(changed);
    }

    private void read(EObject changed) {
        check(changed);
        switch (changed) {
            case Camera camera -> index.update(camera).forEach(this::check);
            case NetworkProfile network -> {
                unchecked.addAll(index.updateNetwork(network));
                unchecked.addAll(index.usersOf(network));
                index.usage().targets().stream().filter(target -> index.usage().reaches(target, network))
                        .forEach(this::check);
            }
            case TransferTarget target -> {
                unchecked.addAll(index.updateTarget(target));
                addUsers(target);
            }
            case Certificate certificate -> {
                unchecked.addAll(index.updateCertificate(certificate));
                index.targetsWith(certificate).forEach(target -> {
                    check(target);
                    addUsers(target);
                });
            }
            default -> {
                // fleet and groups: what depends on their settings waits already
            }
        }
        addAllWhenModelsChange();
    }

    private void addUsers(TransferTarget target) {
        unchecked.addAll(index.usersOf(target));
        unchecked.addAll(index.settersOf(target));
    }

    /** A certificate is measured by the models of the cameras that send to its targets. */
    private void check(EObject changed) {
        unchecked.add(changed);
        if (changed instanceof TransferTarget target) {
            unchecked.addAll(target.getRootCertificates());
        }
    }

    /** What no camera uses is measured by the models of all cameras. */
    private void addAllWhenModelsChange() {
        List<String> now = index.modelIds();
        if (!now.equals(modelIds)) {
            modelIds = now;
            unchecked.addAll(fleet.getProfiles());
            unchecked.addAll(fleet.getTargets());
            unchecked.addAll(fleet.getCertificates());
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
