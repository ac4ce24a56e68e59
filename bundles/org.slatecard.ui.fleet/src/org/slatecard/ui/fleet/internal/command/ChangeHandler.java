package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.change.Change;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.tree.FleetTree;
import org.slatecard.workbench.OpenFleet;

/** A command that changes the fleet of the active editor. */
abstract class ChangeHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor instanceof FleetEditor fleets
                && Adapters.adapt(editor, OpenFleet.class) instanceof FleetSession session) {
            IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
            try {
                Change change = change(session, FleetTree.elements(selection), event);
                if (change != null && !session.readOnly()) {
                    session.execute(change.edit());
                    fleets.select(change.result());
                }
            } catch (ExplainedException e) {
                MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.NotPossible,
                        e.text().in(Locale.getDefault()));
            }
        }
        return null;
    }

    /** What is to be changed; null where there is nothing to do. */
    abstract Change change(FleetSession session, List<EObject> selected, ExecutionEvent event)
            throws ExplainedException;
}
