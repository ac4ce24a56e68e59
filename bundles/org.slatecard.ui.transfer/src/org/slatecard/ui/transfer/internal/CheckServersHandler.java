package org.slatecard.ui.transfer.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.workbench.OpenFleet;

/** Checks the servers of the transfer targets that are selected, or of all, once the user has agreed. */
public final class CheckServersHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        if (open == null) {
            return null;
        }
        IEclipseContext services = editor.getSite().getService(IEclipseContext.class);
        IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
        CheckRun run = new CheckRun(services.get(SuiteCheck.class), services.get(CheckResults.class),
                window.getShell());
        if (run.ask(open, HandlerUtil.getCurrentSelection(event))) {
            try {
                window.getActivePage().showView(ServerCheckView.ID);
            } catch (PartInitException e) {
                throw new ExecutionException(ServerCheckView.ID, e);
            }
        }
        return null;
    }
}
