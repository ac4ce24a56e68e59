package org.slatecard.ui.fleet.internal.find;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.ui.fleet.internal.field.FieldTexts;

/** What the fields with texts are called. */
final class FieldNames {
    private FieldNames() {}

    static String of(EStructuralFeature feature) {
        return feature == Literals.CERTIFICATE__DER ? Messages.Subject : FieldTexts.label(feature);
    }
}
