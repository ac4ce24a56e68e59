package org.slatecard.ui.card.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that writes cards. */
public final class ExportCardHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        boolean ejects = InstanceScope.INSTANCE.getNode("org.slatecard.workbench").getBoolean("export.eject", true);
        new TaskOfEditor(event).task().ifPresent(task -> new CardWizardDialog(HandlerUtil.getActiveShell(event),
                new ExportWizard(task, ejects)).open());
        return null;
    }
}
