package org.slatecard.validation.internal.basis;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.RuleContext;

/**
 * A text that is typed into a field of the camera's menu.
 *
 * @param subject what holds it
 * @param name    what its holder is called in a message
 * @param feature where it stands in the fleet
 * @param field   the field of the camera
 * @param typed   what of it is typed as it stands; never null
 * @param models  the models of the cameras that it is typed on
 * @param <T>     what holds it
 */
public record TextField<T extends EObject>(Class<T> subject, Function<T, String> name, EAttribute feature, Field field,
        Function<T, String> typed, BiFunction<T, RuleContext, List<CameraModel>> models) {

    /** [Display Name] of a transfer target. */
    public static final TextField<TransferTarget> DISPLAY_NAME = target(
            FleetPackage.Literals.TRANSFER_TARGET__DISPLAY_NAME, Field.DISPLAY_NAME,
            target -> Objects.requireNonNullElse(target.getDisplayName(), ""));

    /** [User Name] of a transfer target. */
    public static final TextField<TransferTarget> SERVER_USER_NAME = target(
            FleetPackage.Literals.TRANSFER_TARGET__USER_NAME, Field.SERVER_USER_NAME,
            target -> Objects.requireNonNullElse(target.getUserName(), ""));

    /** [Destination Directory] of a transfer target, without its placeholders. */
    public static final TextField<TransferTarget> DIRECTORY = target(
            FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY, Field.DESTINATION_DIRECTORY,
            target -> DestinationDirectory.of(target.getDestinationDirectory()).fixedText());

    private static TextField<TransferTarget> target(EAttribute feature, Field field,
            Function<TransferTarget, String> typed) {
        return new TextField<>(TransferTarget.class, TransferTarget::getDisplayName, feature, field, typed,
                (target, context) -> context.models(target));
    }
}
