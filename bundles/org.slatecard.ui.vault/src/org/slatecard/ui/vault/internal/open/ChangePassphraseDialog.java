package org.slatecard.ui.vault.internal.open;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.basis.SecretInput;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Gives an open vault another passphrase, which is in its file at once. */
final class ChangePassphraseDialog extends OpenVaultDialog {
    private SecretInput present;
    private NewPassphrase passphrase;

    ChangePassphraseDialog(Shell parent, OpenFleet fleet, Vault vault) {
        super(parent, Messages.ChangeTitle, NLS.bind(Messages.ChangeMessage, Fleets.name(fleet)), Messages.ChangeButton,
                fleet, vault);
    }

    @Override
    protected void fill(Composite area) {
        if (!vault().openedByPassphrase()) {
            present = new SecretInput(area, Messages.PresentPassphrase);
            present.onChange(this::check);
        }
        passphrase = new NewPassphrase(area, Messages.NewPassphrase);
        passphrase.onChange(this::check);
        sentence(area, Messages.ChangeCopies);
    }

    private void check() {
        setProblem(passphrase.problem());
        setComplete(passphrase.complete() && (present == null || !present.isEmpty()));
    }

    @Override
    protected void okPressed() {
        char[] proof = present == null ? new char[0] : present.take();
        char[] chosen = passphrase.take();
        String fleetId = fleet().fleet().getId();
        run(Messages.ChangeJob, () -> {
            try {
                RememberedPassphrases.ofThisComputer().forget(fleetId);
                if (!vault().openedByPassphrase()) {
                    vault().provePassphrase(proof);
                }
                vault().changePassphrase(chosen);
                fleet().vault().write();
                return vault();
            } finally {
                Arrays.fill(proof, '\0');
                Arrays.fill(chosen, '\0');
            }
        }, changed -> super.okPressed());
    }
}
