package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** What a group is called. */
final class GroupSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionGroup;
    }

    @Override
    public void fill(Rows rows) {
        if (rows.scope().single()) {
            rows.text(FleetPackage.Literals.CAMERA_GROUP__NAME);
        }
        new ModelRow(rows).create();
        rows.notes(FleetPackage.Literals.CAMERA_GROUP__NOTES);
    }
}
