package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Shows who depends on the certificate that is selected. */
public final class WhereUsedHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new WhereUsed(open, shell).show(selected.get(0));
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return selected.size() == 1;
    }
}
