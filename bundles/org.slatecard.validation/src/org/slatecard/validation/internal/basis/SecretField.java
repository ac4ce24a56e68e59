package org.slatecard.validation.internal.basis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.RuleContext;

/**
 * A field of a camera's menu whose value is kept in the vault.
 *
 * @param subject what holds the id of the vault entry
 * @param name    what it is called in a message
 * @param ids     the ids of vault entries, by the feature that sets them; null or empty where none is set
 * @param limits  what the cameras that the value is typed on accept
 * @param <T>     what holds the id of the vault entry
 */
public record SecretField<T extends EObject>(Class<T> subject, Function<T, String> name,
        BiFunction<T, RuleContext, Map<EAttribute, String>> ids,
        BiFunction<T, RuleContext, Stream<FieldLimit>> limits) {

    /** [Password] of the access authentication (F10): the present one, and the one that is to replace it. */
    public static final SecretField<Camera> ACCESS_PASSWORD = new SecretField<>(Camera.class, Camera::getLabel,
            SecretField::accessPasswords,
            (camera, context) -> limits(context.model(camera).stream().toList(), Field.ACCESS_PASSWORD));

    /** [Password] of a wireless network. */
    public static final SecretField<WirelessProfile> PASSPHRASE = new SecretField<>(WirelessProfile.class,
            WirelessProfile::getName,
            (network, context) -> one(FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID,
                    network.getPassphraseSecretId()),
            SecretField::passphraseLimits);

    /** [Password] of a transfer target. */
    public static final SecretField<TransferTarget> SERVER_PASSWORD = new SecretField<>(TransferTarget.class,
            TransferTarget::getDisplayName,
            (target, context) -> one(FleetPackage.Literals.TRANSFER_TARGET__PASSWORD_SECRET_ID,
                    target.getPasswordSecretId()),
            (target, context) -> limits(context.models(target), Field.SERVER_PASSWORD));

    private static Map<EAttribute, String> accessPasswords(Camera camera, RuleContext context) {
        Map<EAttribute, String> both = one(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID,
                context.effective(camera).passwordSecretId().value());
        both.put(FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID, camera.getNewAccessPasswordSecretId());
        return both;
    }

    /** Without encryption there is nothing to type. */
    private static Stream<FieldLimit> passphraseLimits(WirelessProfile network, RuleContext context) {
        if (network.getSecurity() == Security.NONE) {
            return Stream.empty();
        }
        String security = network.getSecurity().getLiteral();
        return context.models(network).stream().flatMap(model -> CameraModels.field(model, Field.PASSPHRASE, security)
                .map(spec -> new FieldLimit(model, spec)).stream());
    }

    private static Map<EAttribute, String> one(EAttribute feature, String id) {
        Map<EAttribute, String> one = new LinkedHashMap<>();
        one.put(feature, id);
        return one;
    }

    private static Stream<FieldLimit> limits(List<CameraModel> models, Field field) {
        return models.stream().flatMap(model -> FieldLimit.of(model, field).stream());
    }
}
