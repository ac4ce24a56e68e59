package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.OpenFleet;

/** Makes certificates root certificates of transfer targets that the user chooses. */
public final class AssignToTargets {
    private final OpenFleet open;
    private final Shell shell;

    /** Assigns in that fleet; the dialog belongs to that shell. */
    public AssignToTargets(OpenFleet open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    /** Asks for the targets and assigns certificates as one step of undo. */
    public void assign(List<Certificate> certificates) {
        List<TransferTarget> lacking = open.fleet().getTargets().stream()
                .filter(target -> !target.getRootCertificates().containsAll(certificates)).toList();
        if (lacking.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.AssignTitle,
                    open.fleet().getTargets().isEmpty() ? Messages.AssignNoTargets : Messages.AssignAllUse);
            return;
        }
        TargetsDialog dialog = new TargetsDialog(shell, certificates, lacking);
        if (dialog.open() == Window.OK) {
            Step.execute(open, Messages.AssignTitle, new FleetCertificates(open.fleet(), open.domain())
                    .assign(certificates, dialog.chosen(), dialog.secure()));
        }
    }
}
