package org.slatecard.ui.fleet.internal.tree;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** What has happened to a fleet since its tree was drawn. */
final class TreeChanges {
    private final Set<EObject> edited = new LinkedHashSet<>();
    private final Set<EObject> renamed = new LinkedHashSet<>();
    private final Set<EObject> judged = new LinkedHashSet<>();
    private boolean structure;

    /** A value has changed. */
    void add(Notification change) {
        if (change.getFeature() instanceof EReference || FleetSession.isAboutAcceptance(change)) {
            structure = true;
        } else if (change.getNotifier() instanceof EObject object) {
            edited.add(object);
            if (Kind.isName(change.getFeature())) {
                renamed.add(object);
            }
        }
    }

    /** The findings of these have changed. */
    void add(Set<EObject> objects) {
        judged.addAll(objects);
    }

    /** Whether something came, went or moved, or somebody lives with something else now: anything may look otherwise. */
    boolean structure() {
        return structure;
    }

    /** What has another name. */
    Set<EObject> renamed() {
        return renamed;
    }

    /** What has other findings. */
    Set<EObject> judged() {
        return judged;
    }

    /** The cameras that are concerned. */
    Set<Camera> cameras() {
        Set<Camera> cameras = new LinkedHashSet<>();
        edited.forEach(each -> addTo(cameras, each));
        judged.forEach(each -> addTo(cameras, each));
        return cameras;
    }

    /** Whether nothing but cameras is concerned: what several share may change what each of them says. */
    boolean onlyCameras() {
        return !structure && edited.stream().allMatch(TreeChanges::isOfCamera)
                && judged.stream().allMatch(TreeChanges::isOfCamera);
    }

    private static boolean isOfCamera(EObject object) {
        return object instanceof Camera || object instanceof StaticAddress;
    }

    private static void addTo(Set<Camera> cameras, EObject object) {
        if (object instanceof Camera camera) {
            cameras.add(camera);
        } else if (object instanceof StaticAddress address && address.eContainer() instanceof Camera camera) {
            cameras.add(camera);
        }
    }
}
