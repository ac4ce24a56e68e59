package org.slatecard.ui.vault.internal.recipients;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.open.VaultHandler;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Shows who can open the vault. */
public final class RecipientsHandler extends VaultHandler {
    @Override
    protected void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault) {
        new RecipientsDialog(shell, fleet, vault).open();
    }
}
