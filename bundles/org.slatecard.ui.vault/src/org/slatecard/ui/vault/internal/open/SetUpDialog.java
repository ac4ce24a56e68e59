package org.slatecard.ui.vault.internal.open;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.basis.VaultDialog;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** Makes the vault of a fleet that has none, and writes it at once. */
public final class SetUpDialog extends VaultDialog {
    private final OpenFleet open;
    private NewPassphrase passphrase;

    /** For the fleet, which has no vault. */
    public SetUpDialog(Shell parent, OpenFleet open) {
        this(parent, open, "");
    }

    /** For the fleet, which has no vault any more; {@code before}: what became of the one that it had. */
    SetUpDialog(Shell parent, OpenFleet open, String before) {
        super(parent, Messages.SetUpTitle, before + NLS.bind(Messages.SetUpMessage, Fleets.name(open),
                open.file().getName() + "." + VaultFile.EXTENSION), Messages.SetUpButton);
        this.open = open;
    }

    @Override
    protected void fill(Composite area) {
        passphrase = new NewPassphrase(area, Messages.Passphrase);
        passphrase.onChange(this::check);
        sentence(area, Messages.SetUpForgotten);
    }

    private void check() {
        setProblem(passphrase.problem());
        setComplete(passphrase.complete());
    }

    @Override
    protected void okPressed() {
        FleetVault vault = open.vault();
        if (vault.state() == FleetVault.State.OPEN) {
            write();
            return;
        }
        char[] chosen = passphrase.take();
        String fleetId = open.fleet().getId();
        run(Messages.SetUpJob, () -> {
            try {
                return Vault.create(fleetId, chosen);
            } finally {
                Arrays.fill(chosen, '\0');
            }
        }, made -> {
            vault.opened(made);
            write();
        });
    }

    private void write() {
        run(Messages.WriteJob, () -> {
            open.vault().write();
            return open;
        }, written -> super.okPressed());
    }
}
