package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** A command on the vault of the fleet in the active editor, which is set up or unlocked first where that is needed. */
public abstract class VaultHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Fleets.active(event).ifPresent(
                fleet -> OpenVault.ask(shell, fleet).ifPresent(vault -> execute(event, shell, fleet, vault)));
        return null;
    }

    /** Does what the command is for. */
    protected abstract void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault);
}
