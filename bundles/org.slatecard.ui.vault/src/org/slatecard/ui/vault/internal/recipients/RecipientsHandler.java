package org.slatecard.ui.vault.internal.recipients;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.open.OpenVault;

/** Shows who can open the vault of the fleet in the active editor. */
public final class RecipientsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Fleets.active(event).ifPresent(open -> OpenVault.ask(shell, open)
                .ifPresent(vault -> new RecipientsDialog(shell, open, vault).open()));
        return null;
    }
}
