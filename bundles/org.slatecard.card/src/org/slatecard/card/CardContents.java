package org.slatecard.card;

import java.util.List;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;

/**
 * Computes what a card must hold: for every camera model the file that its cameras read their root certificate from,
 * with the root certificates of the transfer targets that use the secure protocol (F16, F17). One file name serves all
 * server slots of a camera: where targets have different certificates, they share the file, and a warning says that this
 * is not documented.
 */
public interface CardContents {
    /** For one card that serves all these cameras of one fleet, through their effective targets. */
    CardContent forCameras(Fleet fleet, List<Camera> cameras, CameraModels models);

    /** For all cameras of the fleet. */
    default CardContent forFleet(Fleet fleet, CameraModels models) {
        return forCameras(fleet, fleet.getCameras(), models);
    }

    /**
     * For one target alone: the cameras of the fleet that use it, or, where none does yet, the fleet's own camera model.
     */
    CardContent forTarget(Fleet fleet, TransferTarget target, CameraModels models);

    /**
     * For those whom a card was written for, as the fleet has them today: the same cameras, with all targets that they
     * send to by now, the same target, or the card of the plan that serves a target of it. Cameras that have left the fleet no longer matter; where none of them is left,
     * or the card was written for another fleet, it is for all cameras.
     */
    CardContent forManifest(CardManifest manifest, Fleet fleet, CameraModels models);
}
