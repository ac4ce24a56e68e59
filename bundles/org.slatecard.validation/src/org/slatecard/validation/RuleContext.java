package org.slatecard.validation;

import java.util.Optional;
import java.util.Set;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;

/** What a rule may know besides the object that it looks at. */
public interface RuleContext {
    /** What the camera is set up with after inheritance. */
    EffectiveConfiguration effective(Camera camera);

    /** The model of a camera; empty where it is not known, and then nothing that depends on it is checked. */
    Optional<CameraModel> model(Camera camera);

    /** The models of the cameras that use a network, or of all cameras of the fleet where none does. */
    Set<CameraModel> models(NetworkProfile profile);

    /** The models of the cameras that send to a target, or of all cameras of the fleet where none does. */
    Set<CameraModel> models(TransferTarget target);

    /** The cameras with a label, the asking one among them. */
    Set<Camera> camerasLabelled(String label);

    /** The cameras with a serial number, the asking one among them. */
    Set<Camera> camerasNumbered(String serialNumber);

    /** Where secrets are read from. */
    Secrets secrets();
}
