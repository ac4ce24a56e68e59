package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** What all networks have. */
final class NetworkSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionNetwork;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.NETWORK_PROFILE__NAME);
        rows.choice(FleetPackage.Literals.NETWORK_PROFILE__PROTECTION);
        rows.check(FleetPackage.Literals.NETWORK_PROFILE__PUBLIC_NETWORK);
        rows.notes(FleetPackage.Literals.NETWORK_PROFILE__NOTES);
    }
}
