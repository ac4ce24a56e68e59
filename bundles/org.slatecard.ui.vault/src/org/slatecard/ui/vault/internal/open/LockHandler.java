package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.slatecard.ui.vault.internal.basis.Fleets;

/** Locks the vault of the fleet in the active editor. */
public final class LockHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Fleets.active(event).ifPresent(open -> open.vault().lock());
        return null;
    }
}
