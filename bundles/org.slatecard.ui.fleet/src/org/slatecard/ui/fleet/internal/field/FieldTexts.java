package org.slatecard.ui.fleet.internal.field;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.StringJoiner;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.CameraModels;
import org.slatecard.model.ValueOrigin;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.FleetPackage;

/** What fields are called: as in the camera's menu, where they are in it. */
public final class FieldTexts {
    private static final Map<EStructuralFeature, Field> ON_CAMERA = Map.of(
            FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME, Field.ACCESS_USER_NAME,
            FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, Field.ACCESS_PASSWORD,
            FleetPackage.Literals.WIRELESS_PROFILE__SSID, Field.SSID,
            FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID, Field.PASSPHRASE,
            FleetPackage.Literals.TRANSFER_TARGET__DISPLAY_NAME, Field.DISPLAY_NAME,
            FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, Field.HOST_NAME,
            FleetPackage.Literals.TRANSFER_TARGET__PORT, Field.PORT,
            FleetPackage.Literals.TRANSFER_TARGET__USER_NAME, Field.SERVER_USER_NAME,
            FleetPackage.Literals.TRANSFER_TARGET__PASSWORD_SECRET_ID, Field.SERVER_PASSWORD,
            FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY, Field.DESTINATION_DIRECTORY);
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            FieldTexts.class.getPackageName() + ".fields", Locale.getDefault(), FieldTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private FieldTexts() {}

    /** What a field is called. */
    public static String label(EStructuralFeature feature) {
        return TEXTS.getString(feature.getEContainingClass().getName() + "." + feature.getName());
    }

    /** What a value of an enumeration is called. */
    public static String label(Enumerator literal) {
        return TEXTS.getString(literal.getClass().getSimpleName() + "." + literal.getName());
    }

    /** Where a field is in the camera's menu, and what it may hold; empty for what is not on the camera. */
    public static Optional<String> hint(EStructuralFeature feature, CameraModels models, String modelId) {
        Field field = ON_CAMERA.get(feature);
        Optional<CameraModel> model = models.find(modelId)
                .or(() -> models.byId().values().stream().findFirst());
        return field == null ? menuOnly(feature) : model.flatMap(found -> spec(found, field)).map(FieldTexts::hint);
    }

    private static Optional<FieldSpec> spec(CameraModel model, Field field) {
        return model.getFields().stream().filter(spec -> spec.getField() == field).findFirst();
    }

    private static Optional<String> menuOnly(EStructuralFeature feature) {
        try {
            return Optional.of(
                    TEXTS.getString(feature.getEContainingClass().getName() + "." + feature.getName() + ".menu"));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String hint(FieldSpec spec) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(spec.getMenuPath() == null
                ? NLS.bind(Messages.HintField, spec.getLabel())
                : NLS.bind(Messages.HintMenu, spec.getMenuPath(), spec.getLabel()));
        EAttribute limit = null;
        if (spec.getMaxLength() > 0) {
            limit = CameraPackage.Literals.FIELD_SPEC__MAX_LENGTH;
            lines.add(NLS.bind(Messages.HintLength, spec.getMinLength(), spec.getMaxLength()));
            lines.add(spec.getSymbols() == null
                    ? Messages.HintNoSymbols
                    : NLS.bind(Messages.HintCharacters, spec.getSymbols()));
        }
        if (spec.getMaximum() > 0) {
            limit = CameraPackage.Literals.FIELD_SPEC__MAXIMUM;
            lines.add(NLS.bind(Messages.HintNumber, spec.getMinimum(), spec.getMaximum()));
        }
        if (limit != null) {
            lines.add(basis(ValueOrigin.of(spec, limit)));
        }
        return lines.toString();
    }

    private static String basis(ValueOrigin origin) {
        return switch (origin.provenance()) {
            case DOCUMENTED -> NLS.bind(Messages.HintDocumented, origin.source());
            case ASSUMED -> NLS.bind(Messages.HintAssumed, origin.source());
            case CORRECTED -> NLS.bind(Messages.HintCorrected, origin.date(), origin.source());
        };
    }
}
