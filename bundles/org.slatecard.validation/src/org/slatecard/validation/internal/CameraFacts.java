package org.slatecard.validation.internal;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;

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

    /** The networks and transfer targets that it uses. */
    Set<EObject> used() {
        Set<EObject> used = new LinkedHashSet<>(configuration.networkProfiles().value());
        used.addAll(configuration.transferTargets().value());
        return used;
    }

    /** Whether it counts for the same networks and targets, as a camera of the same model. */
    boolean usesTheSame(CameraFacts other) {
        return Objects.equals(modelId(), other.modelId()) && used().equals(other.used());
    }
}
