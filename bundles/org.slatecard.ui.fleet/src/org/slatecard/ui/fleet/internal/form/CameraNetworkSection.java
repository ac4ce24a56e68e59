package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** The networks that cameras are set up for. */
final class CameraNetworkSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionNetwork;
    }

    @Override
    public void fill(Rows rows) {
        rows.choice(FleetPackage.Literals.SETTINGS__LAN_TYPE);
        new ChecklistRow(rows, FleetPackage.Literals.SETTINGS__NETWORK_PROFILES, FleetPackage.Literals.FLEET__PROFILES)
                .create();
    }
}
