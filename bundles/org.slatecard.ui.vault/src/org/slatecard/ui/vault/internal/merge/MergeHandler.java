package org.slatecard.ui.vault.internal.merge;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.open.VaultHandler;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Takes over what another vault of the fleet holds. */
public final class MergeHandler extends VaultHandler {
    @Override
    protected void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault) {
        new MergeDialog(shell, fleet, vault).open();
    }
}
