package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** What a camera is; several at once are told apart by label and serial number, which are then not shown. */
final class CameraSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionCamera;
    }

    @Override
    public void fill(Rows rows) {
        if (rows.scope().single()) {
            rows.text(FleetPackage.Literals.CAMERA__LABEL);
            rows.text(FleetPackage.Literals.CAMERA__SERIAL_NUMBER);
        }
        new GroupRow(rows).create();
        new ModelRow(rows).create();
        rows.notes(FleetPackage.Literals.CAMERA__NOTES);
    }
}
