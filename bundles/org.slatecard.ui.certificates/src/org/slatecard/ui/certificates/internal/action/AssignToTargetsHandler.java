package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Uses the certificates that are selected in transfer targets. */
public final class AssignToTargetsHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new AssignToTargets(open, shell).assign(selected);
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return !selected.isEmpty() && !open.readOnly();
    }
}
