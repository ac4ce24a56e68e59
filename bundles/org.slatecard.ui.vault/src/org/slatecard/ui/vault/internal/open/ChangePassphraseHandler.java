package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Gives a vault another passphrase. */
public final class ChangePassphraseHandler extends VaultHandler {
    @Override
    protected void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault) {
        new ChangePassphraseDialog(shell, fleet, vault).open();
    }
}
