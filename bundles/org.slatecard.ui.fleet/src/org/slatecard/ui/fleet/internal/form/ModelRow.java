package org.slatecard.ui.fleet.internal.form;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.FleetPackage;

/** Chooses the camera model among those that are known, and those that the fleet names all the same. */
record ModelRow(Rows rows) {
    void create() {
        Set<Object> ids = new TreeSet<>(rows.scope().session().models().byId().keySet());
        for (EObject subject : rows.scope().subjects()) {
            Object present = subject.eGet(FleetPackage.Literals.SETTINGS__MODEL_ID);
            if (present != null) {
                ids.add(present);
            }
        }
        rows.choice(FleetPackage.Literals.SETTINGS__MODEL_ID, ids, Objects::toString);
    }
}
