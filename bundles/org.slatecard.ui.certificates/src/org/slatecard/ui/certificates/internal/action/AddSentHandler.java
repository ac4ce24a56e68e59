package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.CertificateCommands;
import org.slatecard.workbench.OpenFleet;

/** Lets the user choose among the certificates that a server sent, and adds them. */
public final class AddSentHandler extends CertificateHandler {
    @Override
    void execute(ExecutionEvent event, OpenFleet open, List<Certificate> selected, Shell shell) {
        new AddCertificates(open, shell).sent(event.getParameter(CertificateCommands.PEM),
                event.getParameter(CertificateCommands.ORIGIN));
    }

    @Override
    boolean isPossible(OpenFleet open, List<Certificate> selected) {
        return !open.readOnly();
    }
}
