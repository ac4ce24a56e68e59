package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Compares the two certificates that are selected. */
public final class CompareCertificatesHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new CompareCertificates(open, shell).compare(selected);
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return CompareCertificates.isPossible(selected);
    }
}
