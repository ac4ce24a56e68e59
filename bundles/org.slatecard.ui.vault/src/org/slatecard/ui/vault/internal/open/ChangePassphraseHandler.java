package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;

/** Gives the vault of the fleet in the active editor another passphrase. */
public final class ChangePassphraseHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Fleets.active(event).ifPresent(open -> OpenVault.ask(shell, open)
                .ifPresent(vault -> new ChangePassphraseDialog(shell, open, vault).open()));
        return null;
    }
}
