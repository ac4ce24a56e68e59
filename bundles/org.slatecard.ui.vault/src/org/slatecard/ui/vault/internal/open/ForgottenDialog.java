package org.slatecard.ui.vault.internal.open;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.basis.VaultDialog;
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.vault.SecretReferences;
import org.slatecard.workbench.OpenFleet;

/** Says what is lost with a forgotten passphrase, puts the vault aside, and leads to a new one. */
final class ForgottenDialog extends VaultDialog {
    private final OpenFleet open;

    ForgottenDialog(Shell parent, OpenFleet open) {
        super(parent, Messages.ForgottenTitle, NLS.bind(Messages.ForgottenMessage, Fleets.name(open)),
                Messages.ForgottenButton);
        this.open = open;
    }

    @Override
    protected void fill(Composite area) {
        int lost = SecretReferences.of(open.fleet()).size();
        sentence(area, lost == 0 ? Messages.ForgottenNothing : NLS.bind(Messages.ForgottenLost, lost));
        sentence(area, Messages.ForgottenKept);
        setComplete(true);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getShell().setDefaultButton(getButton(IDialogConstants.CANCEL_ID));
    }

    @Override
    protected void okPressed() {
        String fleetId = open.fleet().getId();
        run(Messages.ForgottenJob, () -> {
            RememberedPassphrases.ofThisComputer().forget(fleetId);
            return open.vault().setAside();
        }, name -> {
            super.okPressed();
            new SetUpDialog(getParentShell(), open, NLS.bind(Messages.ForgottenAside, name)).open();
        });
    }
}
