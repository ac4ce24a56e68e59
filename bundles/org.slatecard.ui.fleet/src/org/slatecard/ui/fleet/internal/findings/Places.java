package org.slatecard.ui.fleet.internal.findings;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;

/** Names of elements, each put together once until it changes: there may be findings about ten thousand cameras. */
final class Places {
    private final Map<EObject, Place> known = new IdentityHashMap<>();

    Place of(EObject element) {
        return known.computeIfAbsent(element, each -> new Place(each, Names.readable(each), Names.withKind(each),
                Names.groups(each), Names.path(each), Kind.of(each).map(Kind::icon).orElseThrow()));
    }

    /** Something changed in the fleet. */
    void changed(Notification change) {
        switch (change.getNotifier()) {
            case Camera camera -> known.remove(camera);
            case CameraGroup group -> known.clear();
            case EObject element -> known.remove(element);
            default -> known.clear();
        }
    }
}
