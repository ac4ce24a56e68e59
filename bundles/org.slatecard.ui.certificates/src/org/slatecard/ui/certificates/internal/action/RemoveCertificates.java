package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.OpenFleet;

/** Removes certificates, also from the transfer targets that name them; asks first where there are any. */
public final class RemoveCertificates {
    private final OpenFleet open;
    private final Shell shell;

    /** Removes from that fleet; the question belongs to that shell. */
    public RemoveCertificates(OpenFleet open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    /** Removes certificates as one step of undo. */
    public void remove(List<Certificate> chosen) {
        FleetCertificates certificates = new FleetCertificates(open.fleet(), open.domain());
        String uses = chosen.stream().filter(each -> !certificates.usedBy(each).isEmpty())
                .map(each -> NLS.bind(Messages.RemoveUsed, each.getLabel(), names(certificates.usedBy(each))))
                .collect(Collectors.joining("\n\n"));
        if (uses.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.RemoveTitle, uses, SWT.SHEET,
                Messages.RemoveConfirm, Messages.RemoveCancel) == 0) {
            Step.execute(open, Messages.RemoveTitle, certificates.remove(chosen));
        }
    }

    private static String names(List<TransferTarget> targets) {
        return targets.stream().map(TransferTarget::getDisplayName).map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
