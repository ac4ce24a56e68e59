package org.slatecard.ui.card.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.workbench.WorkbenchPreferences;

/** Opens the wizard that writes cards. */
public final class ExportCardHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        boolean ejects = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE)
                .getBoolean(WorkbenchPreferences.EJECT_WHEN_DONE, true);
        new TaskOfEditor(event).task().ifPresent(task -> new CardWizardDialog(HandlerUtil.getActiveShell(event),
                new ExportWizard(task, ejects)).open());
        return null;
    }
}
