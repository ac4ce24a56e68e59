package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Removes the certificates that are selected. */
public final class RemoveCertificatesHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new RemoveCertificates(open, shell).remove(selected);
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return !selected.isEmpty() && !open.readOnly();
    }
}
