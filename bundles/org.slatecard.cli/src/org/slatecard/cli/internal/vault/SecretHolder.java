package org.slatecard.cli.internal.vault;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.vault.SecretKind;

/**
 * A field of a fleet that refers to a secret.
 *
 * @param element what has the field
 * @param feature the field
 * @param kind    what its secret is for
 */
record SecretHolder(EObject element, EAttribute feature, SecretKind kind) {
    /** The access password of a camera, of a group or of the fleet. */
    static SecretHolder accessPassword(Settings settings) {
        return new SecretHolder(settings, FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID,
                SecretKind.ACCESS_PASSWORD);
    }

    /** The access password that is to replace the one of a camera. */
    static SecretHolder newAccessPassword(Camera camera) {
        return new SecretHolder(camera, FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID,
                SecretKind.ACCESS_PASSWORD);
    }

    /** The passphrase of a wireless network. */
    static SecretHolder passphrase(WirelessProfile network) {
        return new SecretHolder(network, FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID,
                SecretKind.PASSPHRASE);
    }

    /** The password of a transfer target. */
    static SecretHolder serverPassword(TransferTarget target) {
        return new SecretHolder(target, FleetPackage.Literals.TRANSFER_TARGET__PASSWORD_SECRET_ID,
                SecretKind.SERVER_PASSWORD);
    }

    /** The id that it refers to, or takes over from the group or fleet above; empty where there is none. */
    Optional<String> id() {
        boolean takenOver = element instanceof Settings && !element.eIsSet(feature);
        Object id = takenOver && feature.isUnsettable()
                ? EffectiveConfiguration.inherited((Settings) element, feature).value()
                : element.eGet(feature);
        return Optional.ofNullable((String) id);
    }

    /** Lets it refer to another secret. */
    void set(String id) {
        element.eSet(feature, id);
    }

    /** What it is called: element and field. */
    String name(Locale locale) {
        return ElementName.path(element, feature, locale);
    }
}
