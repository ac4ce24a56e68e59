package org.slatecard.cli.internal.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.vault.AccessPasswordRotation;

/**
 * New access passwords for cameras: where they have to be typed, never what.
 *
 * @param fleet   file of the fleet, as the user named it
 * @param change  what was done
 * @param cameras the cameras that it was done to
 * @param waiting the cameras whose new password has still to be typed
 */
public record RotationReport(String fleet, String change, List<Place> cameras, List<Place> waiting) {
    /** What a call can do. */
    public enum Change {
        /** New passwords were made. */
        BEGUN,
        /** They were typed and stand from now on. */
        DONE,
        /** They were dropped, the old ones stand. */
        GIVEN_UP,
        /** Nothing. */
        NONE
    }

    /**
     * Where a password has to be typed.
     *
     * @param camera       the camera
     * @param serialNumber as on its type plate; null where the fleet does not say
     * @param model        id of its camera model; null where the fleet does not say
     * @param userName     user name that belongs to the password; null where the fleet does not say
     * @param menuPath     where the camera's menu asks for it; null where the model is not known
     */
    public record Place(FindingReport.Element camera, String serialNumber, String model, String userName,
            String menuPath) {

        String name() {
            return camera.name();
        }
    }

    /** What was done to cameras of a fleet, and which are waiting now. */
    public static RotationReport of(Path file, Fleet fleet, CameraModels models, Change change,
            Collection<Camera> cameras) {
        return new RotationReport(file.toString(), Names.of(change), places(cameras, models),
                places(AccessPasswordRotation.waiting(fleet), models));
    }

    private static List<Place> places(Collection<Camera> cameras, CameraModels models) {
        return cameras.stream().map(camera -> place(camera, models)).toList();
    }

    private static Place place(Camera camera, CameraModels models) {
        EffectiveConfiguration effective = EffectiveConfiguration.of(camera);
        String menuPath = models.find(effective.modelId().value())
                .flatMap(model -> CameraModels.field(model, Field.ACCESS_PASSWORD)).map(FieldSpec::getMenuPath)
                .orElse(null);
        return new Place(FindingReport.Element.of(camera), camera.getSerialNumber(), effective.modelId().value(),
                effective.userName().value(), menuPath);
    }
}
