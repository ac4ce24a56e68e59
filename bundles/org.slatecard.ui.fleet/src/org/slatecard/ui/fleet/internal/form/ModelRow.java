package org.slatecard.ui.fleet.internal.form;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.ui.fleet.internal.models.CameraModelsView;

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
        new Label(rows.area(), SWT.NONE).setBackground(rows.area().getBackground());
        Link open = new Link(rows.area(), SWT.WRAP);
        open.setLayoutData(Rows.wide());
        open.setText(Messages.ShowModel);
        open.setBackground(rows.area().getBackground());
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> CameraModelsView.open(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), rows.scope().modelId())));
    }
}
