package org.slatecard.ui.vault.internal.basis;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** A dialog about an open vault; it goes when the vault is locked. */
public abstract class OpenVaultDialog extends VaultDialog {
    private final OpenFleet fleet;
    private final Vault vault;

    /**
     * A dialog.
     *
     * @param fleet whose vault it is
     * @param vault the open vault
     */
    protected OpenVaultDialog(Shell parent, String title, String message, String okLabel, OpenFleet fleet,
            Vault vault) {
        super(parent, title, message, okLabel);
        this.fleet = fleet;
        this.vault = vault;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Control area = super.createDialogArea(parent);
        Runnable onVault = () -> {
            if (vault.closed()) {
                close();
            }
        };
        fleet.vault().addListener(onVault);
        area.addDisposeListener(event -> fleet.vault().removeListener(onVault));
        return area;
    }

    protected final OpenFleet fleet() {
        return fleet;
    }

    protected final Vault vault() {
        return vault;
    }
}
