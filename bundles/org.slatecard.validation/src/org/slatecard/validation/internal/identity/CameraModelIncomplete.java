package org.slatecard.validation.internal.identity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.LimitText;

/** What is not documented of a camera model is not checked, and that is said. */
@Component(service = Rule.class)
public final class CameraModelIncomplete extends FactRule<Settings> {
    private static final Map<Field, String> NAMES = new EnumMap<>(Map.of(Field.ACCESS_USER_NAME,
            "Settings_accessUserName", Field.ACCESS_PASSWORD, "Settings_accessPasswordSecretId", Field.SSID,
            "WirelessProfile_ssid", Field.PASSPHRASE, "WirelessProfile_passphraseSecretId", Field.DISPLAY_NAME,
            "TransferTarget_displayName", Field.HOST_NAME, "TransferTarget_hostName", Field.PORT,
            "TransferTarget_port", Field.SERVER_USER_NAME, "TransferTarget_userName", Field.SERVER_PASSWORD,
            "TransferTarget_passwordSecretId", Field.DESTINATION_DIRECTORY, "TransferTarget_destinationDirectory"));

    public CameraModelIncomplete() {
        super("camera-model-incomplete", Severity.INFO, "Slatecard", Settings.class);
    }

    @Override
    public void check(Settings settings, RuleContext context, Findings findings) {
        if (!settings.isSetModelId()) {
            return;
        }
        context.model(settings.getModelId()).ifPresent(model -> {
            Set<Field> lacking = EnumSet.copyOf(NAMES.keySet());
            model.getFields().forEach(spec -> lacking.remove(spec.getField()));
            if (!lacking.isEmpty()) {
                findings.report(FleetPackage.Literals.SETTINGS__MODEL_ID, model.getId(),
                        LimitText.list(lacking.stream().map(CameraModelIncomplete::name).toList()));
            }
        });
    }

    private static Text name(Field field) {
        return Text.of(FleetPackage.class, "plugin", "_UI_" + NAMES.get(field) + "_feature");
    }
}
