package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Shows the fingerprint of the certificate that is selected as a QR code. */
public final class ShowFingerprintHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new ShowFingerprint(shell).show(selected.get(0));
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return selected.size() == 1 && selected.get(0).getDer() != null;
    }
}
