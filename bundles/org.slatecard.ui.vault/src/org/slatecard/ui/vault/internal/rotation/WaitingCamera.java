package org.slatecard.ui.vault.internal.rotation;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.Camera;

/**
 * A camera on which a new password has to be typed.
 *
 * @param camera   the camera
 * @param label    what is written on it
 * @param group    the group that it belongs to; empty where it is in none
 * @param userName [User Name] of the access authentication
 * @param place    where in the camera's menu the password belongs; empty where its model is not known
 */
record WaitingCamera(Camera camera, String label, String group, String userName, String place) {

    static WaitingCamera of(Camera camera, CameraModels models) {
        EffectiveConfiguration effective = EffectiveConfiguration.of(camera);
        String place = models.find(effective.modelId().value())
                .flatMap(model -> CameraModels.field(model, Field.ACCESS_PASSWORD)).map(WaitingCamera::place)
                .orElse("");
        return new WaitingCamera(camera, text(camera.getLabel()),
                camera.getGroup() == null ? "" : text(camera.getGroup().getName()), text(effective.userName().value()),
                place);
    }

    private static String place(FieldSpec field) {
        boolean japanese = Locale.getDefault().getLanguage().equals(Locale.JAPANESE.getLanguage());
        String label = japanese && field.getLabelJa() != null ? field.getLabelJa() : field.getLabel();
        return NLS.bind(Messages.Place, text(field.getMenuPath()), text(label));
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
