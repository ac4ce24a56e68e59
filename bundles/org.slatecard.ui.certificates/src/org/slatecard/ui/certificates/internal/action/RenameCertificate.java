package org.slatecard.ui.certificates.internal.action;

import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Gives certificates other labels. */
public final class RenameCertificate {
    private final OpenFleet open;

    /** Renames in that fleet. */
    public RenameCertificate(OpenFleet open) {
        this.open = open;
    }

    /** Sets a label as one step of undo; a blank label or the one that it has changes nothing. */
    public void rename(Certificate certificate, String label) {
        String wish = label.strip();
        if (!wish.isEmpty() && !wish.equals(certificate.getLabel())) {
            Step.execute(open, Messages.RenameTitle,
                    new FleetCertificates(open.fleet(), open.domain()).rename(certificate, wish));
        }
    }
}
