package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** How cameras get their addresses in a network. */
final class AddressingSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionAddressing;
    }

    @Override
    public void fill(Rows rows) {
        rows.check(FleetPackage.Literals.LAN_PROFILE__DHCP);
        rows.text(FleetPackage.Literals.LAN_PROFILE__SUBNET_MASK);
        rows.text(FleetPackage.Literals.LAN_PROFILE__GATEWAY);
        rows.check(FleetPackage.Literals.LAN_PROFILE__DNS_AUTO);
        rows.text(FleetPackage.Literals.LAN_PROFILE__PRIMARY_DNS);
        rows.text(FleetPackage.Literals.LAN_PROFILE__SECONDARY_DNS);
    }
}
