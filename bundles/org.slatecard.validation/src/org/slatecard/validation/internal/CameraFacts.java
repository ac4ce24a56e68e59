package org.slatecard.validation.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;

/**
 * What the indexes know of a camera: what was entered for it has to be taken out again when it changes.
 *
 * @param configuration its effective configuration
 * @param label         its label
 * @param serialNumber  its serial number
 */
record CameraFacts(EffectiveConfiguration configuration, String label, String serialNumber) {

    static CameraFacts of(Camera camera) {
        return new CameraFacts(EffectiveConfiguration.of(camera), camera.getLabel(), camera.getSerialNumber());
    }

    String modelId() {
        return configuration.modelId().value();
    }

    /** Whether it uses a network or transfer target. */
    boolean uses(EObject element) {
        return profiles().contains(element) || targets().contains(element);
    }

    /** Each network and transfer target that it uses. */
    void forEachUsed(Consumer<EObject> action) {
        profiles().forEach(action);
        targets().forEach(action);
    }

    /** Whether it counts for the same networks and targets, as a camera of the same model. */
    boolean usesTheSame(CameraFacts other) {
        return Objects.equals(modelId(), other.modelId()) && profiles().equals(other.profiles())
                && targets().equals(other.targets());
    }

    private List<NetworkProfile> profiles() {
        return configuration.networkProfiles().value();
    }

    private List<TransferTarget> targets() {
        return configuration.transferTargets().value();
    }
}
