package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** A phone that shares its network (F15). */
final class TetheringSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionTethering;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.TETHERING_PROFILE__PHONE);
        rows.text(FleetPackage.Literals.TETHERING_PROFILE__OWNER);
        rows.check(FleetPackage.Literals.TETHERING_PROFILE__TRUSTED);
    }
}
