package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;

/** Leads from a vault that nobody can open to a new one. */
public final class ForgottenHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Fleets.active(event).ifPresent(open -> new ForgottenDialog(shell, open).open());
        return null;
    }
}
