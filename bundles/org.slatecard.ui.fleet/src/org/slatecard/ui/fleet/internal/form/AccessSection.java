package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** The access authentication of cameras (F9, F10). */
final class AccessSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionAccess;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.SETTINGS__ACCESS_USER_NAME);
        rows.secret(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID);
    }
}
