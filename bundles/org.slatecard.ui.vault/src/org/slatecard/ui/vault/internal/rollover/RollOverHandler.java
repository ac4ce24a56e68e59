package org.slatecard.ui.vault.internal.rollover;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.vault.internal.basis.Fleets;

/** Replaces the selected certificate wherever it is used. */
public final class RollOverHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        if (selected instanceof Certificate certificate) {
            Fleets.active(event).filter(open -> open.fleet().getCertificates().contains(certificate)).ifPresent(
                    open -> new RollOverDialog(HandlerUtil.getActiveShell(event), open, certificate).open());
        }
        return null;
    }
}
