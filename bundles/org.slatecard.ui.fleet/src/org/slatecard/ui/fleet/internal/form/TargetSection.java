package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** A server as in [Server Settings1..3] (F16). */
final class TargetSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionServer;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.TRANSFER_TARGET__DISPLAY_NAME);
        rows.text(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME);
        rows.number(FleetPackage.Literals.TRANSFER_TARGET__PORT);
        rows.text(FleetPackage.Literals.TRANSFER_TARGET__USER_NAME);
        rows.secret(FleetPackage.Literals.TRANSFER_TARGET__PASSWORD_SECRET_ID);
        rows.check(FleetPackage.Literals.TRANSFER_TARGET__PASSIVE_MODE);
        rows.text(FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY);
        rows.check(FleetPackage.Literals.TRANSFER_TARGET__USING_SECURE_PROTOCOL);
        new ChecklistRow(rows, FleetPackage.Literals.TRANSFER_TARGET__ROOT_CERTIFICATES,
                FleetPackage.Literals.FLEET__CERTIFICATES).create();
        rows.notes(FleetPackage.Literals.TRANSFER_TARGET__NOTES);
    }
}
