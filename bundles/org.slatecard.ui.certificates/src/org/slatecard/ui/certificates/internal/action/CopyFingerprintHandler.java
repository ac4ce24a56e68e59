package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.OpenFleet;

/** Copies the fingerprints of the certificates that are selected. */
public final class CopyFingerprintHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new CopyText(shell.getDisplay()).fingerprints(selected);
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return !selected.isEmpty() && selected.stream().allMatch(each -> each.getDer() != null);
    }
}
