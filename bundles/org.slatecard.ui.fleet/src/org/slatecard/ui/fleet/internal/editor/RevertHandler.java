package org.slatecard.ui.fleet.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

/** Reads the fleet anew from its file. */
public final class RevertHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof FleetEditor editor && editor.isDirty()
                && MessageDialog.openQuestion(HandlerUtil.getActiveShell(event), Messages.RevertTitle,
                        NLS.bind(Messages.RevertQuestion, editor.getPartName()))) {
            editor.load();
        }
        return null;
    }
}
