package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;

/** Makes or unlocks the vault of the fleet in the active editor. */
public final class OpenVaultHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Fleets.active(event).ifPresent(open -> OpenVault.ask(HandlerUtil.getActiveShell(event), open));
        return null;
    }
}
