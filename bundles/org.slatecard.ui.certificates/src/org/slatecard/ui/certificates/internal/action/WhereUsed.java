package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.slatecard.certificates.CertificateUses;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.FleetReveal;
import org.slatecard.workbench.OpenFleet;

/** Shows the transfer targets and cameras that depend on a certificate, and leads there. */
public final class WhereUsed {
    private final OpenFleet open;
    private final Shell shell;

    /** In that fleet; the dialog belongs to that shell. */
    public WhereUsed(OpenFleet open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    /** Shows who depends on a certificate. */
    public void show(Certificate certificate) {
        CertificateUses uses = new CertificateUses(open.fleet());
        List<TransferTarget> targets = uses.targets(certificate);
        if (targets.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.UsesTitle,
                    NLS.bind(Messages.UsesNone, certificate.getLabel()));
            return;
        }
        UsesDialog dialog = new UsesDialog(shell, certificate, targets, uses.cameras(targets));
        if (dialog.open() == Window.OK) {
            reveal(dialog.chosen());
        }
    }

    private static void reveal(EObject object) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        FleetReveal editor = Adapters.adapt(page.getActiveEditor(), FleetReveal.class);
        if (editor != null) {
            editor.reveal(object, null);
        }
    }
}
