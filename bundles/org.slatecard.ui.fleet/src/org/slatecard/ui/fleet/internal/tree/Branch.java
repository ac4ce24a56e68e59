package org.slatecard.ui.fleet.internal.tree;

import java.util.List;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.ui.fleet.internal.element.Kind;

/**
 * A node that stands for all elements of a kind.
 *
 * @param fleet whose elements
 * @param kind  which
 */
public record Branch(Fleet fleet, Of kind) {

    /** What stands under a branch. */
    public enum Of {
        CAMERAS("cameras", Kind.CAMERA), NETWORKS("networks", Kind.WIRELESS), TARGETS("targets", Kind.TARGET),
        CERTIFICATES("certificates", Kind.CERTIFICATE);

        private final String icon;
        private final Kind first;

        Of(String icon, Kind first) {
            this.icon = icon;
            this.first = first;
        }

        String icon() {
            return icon;
        }

        String label() {
            return List.of(Messages.BranchCameras, Messages.BranchNetworks, Messages.BranchTargets,
                    Messages.BranchCertificates).get(ordinal());
        }
    }

    /** The branch under which elements of a kind stand. */
    static Branch of(Fleet fleet, Kind kind) {
        return new Branch(fleet, switch (kind) {
            case CERTIFICATE -> Of.CERTIFICATES;
            case TARGET -> Of.TARGETS;
            case WIRELESS, WIRED, TETHERING -> Of.NETWORKS;
            case FLEET, CAMERA, GROUP -> Of.CAMERAS;
        });
    }

    int count() {
        return ((List<?>) fleet.eGet(kind.first.container())).size();
    }
}
