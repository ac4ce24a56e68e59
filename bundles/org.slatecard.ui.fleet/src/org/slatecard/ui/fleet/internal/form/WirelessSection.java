package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** A wireless LAN as in [Manual Register]. */
final class WirelessSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionWireless;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.WIRELESS_PROFILE__SSID);
        rows.choice(FleetPackage.Literals.WIRELESS_PROFILE__SECURITY);
        rows.choice(FleetPackage.Literals.WIRELESS_PROFILE__ACCESS_POINT_OFFERS);
        rows.secret(FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID);
        rows.choice(FleetPackage.Literals.WIRELESS_PROFILE__REGISTRATION);
    }
}
