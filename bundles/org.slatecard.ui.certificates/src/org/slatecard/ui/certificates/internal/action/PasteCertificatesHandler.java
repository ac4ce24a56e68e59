package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Adds the certificates that are on the clipboard as text. */
public final class PasteCertificatesHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new AddCertificates(open, shell).paste();
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return !open.readOnly();
    }
}
