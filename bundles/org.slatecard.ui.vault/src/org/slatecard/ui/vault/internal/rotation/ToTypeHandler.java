package org.slatecard.ui.vault.internal.rotation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.open.OpenVault;

/** Shows the new passwords that have to be typed on cameras. */
public final class ToTypeHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Fleets.active(event).ifPresent(open -> OpenVault.ask(shell, open)
                .ifPresent(vault -> new ToTypeDialog(shell, open, vault).open()));
        return null;
    }
}
