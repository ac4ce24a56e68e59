package org.slatecard.ui.fleet.internal.form;

import org.slatecard.model.fleet.FleetPackage;

/** What a certificate is called; all else is on the page of the certificates. */
final class CertificateSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionCertificate;
    }

    @Override
    public void fill(Rows rows) {
        rows.text(FleetPackage.Literals.CERTIFICATE__LABEL);
        rows.text(FleetPackage.Literals.CERTIFICATE__ORIGIN);
        rows.notes(FleetPackage.Literals.CERTIFICATE__NOTES);
        rows.hint(Messages.CertificateHint);
    }
}
