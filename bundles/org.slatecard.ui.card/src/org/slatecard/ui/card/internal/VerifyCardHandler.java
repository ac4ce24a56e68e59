package org.slatecard.ui.card.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that compares cards with the fleet. */
public final class VerifyCardHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        new TaskOfEditor(event).task().ifPresent(
                task -> new CardWizardDialog(HandlerUtil.getActiveShell(event), new VerifyWizard(task)).open());
        return null;
    }
}
