package org.slatecard.validation;

import java.util.List;
import java.util.Optional;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;

/**
 * What a rule may know besides the object that it looks at. A rule that asks for more than is here would not be run
 * again when that changes.
 */
public interface RuleContext {
    /** What the camera is set up with after inheritance. */
    EffectiveConfiguration effective(Camera camera);

    /** The model of a camera; empty where it is not known, and then nothing that depends on it is checked. */
    Optional<CameraModel> model(Camera camera);

    /** The camera model with that id, if it is known. */
    Optional<CameraModel> model(String id);

    /**
     * The known models of the cameras that use a network, by id; of all cameras of the fleet where none does, and the
     * one that the fleet sets where there is no camera.
     */
    List<CameraModel> models(NetworkProfile profile);

    /** The known models of the cameras that send to a target, by id; all of the fleet as for networks. */
    List<CameraModel> models(TransferTarget target);

    /** The known models of the cameras that send to a target with that certificate; all of the fleet as for networks. */
    List<CameraModel> models(Certificate certificate);

    /** Whether another camera has the same label; blanks around it do not count, and no label is not shared. */
    boolean sharesLabel(Camera camera);

    /** Whether another camera has the same serial number; blanks around it do not count, and none is not shared. */
    boolean sharesSerialNumber(Camera camera);

    /** Where secrets are read from. */
    Secrets secrets();
}
