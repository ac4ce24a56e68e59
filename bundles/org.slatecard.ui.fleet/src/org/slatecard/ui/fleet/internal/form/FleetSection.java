package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** What a fleet is called. */
final class FleetSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionFleet;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.FLEET__NAME);
        new ModelRow(rows).create();
        rows.notes(FleetPackage.Literals.FLEET__NOTES);
    }
}
