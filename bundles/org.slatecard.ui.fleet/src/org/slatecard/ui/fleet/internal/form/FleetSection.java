package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** What a fleet is called, and when its cameras send. */
final class FleetSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionFleet;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.FLEET__NAME);
        new ModelRow(rows).create();
        rows.text(FleetPackage.Literals.FLEET__PRODUCTION_FIRST_DAY);
        rows.text(FleetPackage.Literals.FLEET__PRODUCTION_LAST_DAY);
        rows.notes(FleetPackage.Literals.FLEET__NOTES);
    }
}
