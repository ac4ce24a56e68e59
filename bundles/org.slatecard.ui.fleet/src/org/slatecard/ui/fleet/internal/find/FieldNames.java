package org.slatecard.ui.fleet.internal.find;

import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.FleetPackage.Literals;

/** What the fields with texts are called. */
final class FieldNames {
    private static final ResourceBundle NAMES = ResourceBundle.getBundle(
            FieldNames.class.getPackageName() + ".fields", Locale.getDefault(), FieldNames.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private FieldNames() {}

    static String of(EStructuralFeature feature) {
        return feature == Literals.CERTIFICATE__DER
                ? Messages.Subject
                : NAMES.getString(feature.getEContainingClass().getName() + "." + feature.getName());
    }
}
