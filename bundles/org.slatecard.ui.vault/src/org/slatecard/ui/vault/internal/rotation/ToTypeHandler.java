package org.slatecard.ui.vault.internal.rotation;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.open.VaultHandler;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Shows the new passwords that have to be typed on cameras. */
public final class ToTypeHandler extends VaultHandler {
    @Override
    protected void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault) {
        new ToTypeDialog(shell, fleet, vault).open();
    }
}
