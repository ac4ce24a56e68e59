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
import org.slatecard.workbench.OpenFleet;

/** Does something with the servers of the fleet in the active editor, and shows what comes of it. */
abstract class ServerHandler extends AbstractHandler {
    /** Asks the user; whether it is being done when this returns. */
    abstract boolean ask(OpenFleet open, IEclipseContext services, IWorkbenchWindow window, ExecutionEvent event);

    /** Where it is shown. */
    abstract ServerCheckView.Page page();

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        if (open == null) {
            return null;
        }
        IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
        if (ask(open, editor.getSite().getService(IEclipseContext.class), window, event)) {
            try {
                ((ServerCheckView) window.getActivePage().showView(ServerCheckView.ID)).show(page());
            } catch (PartInitException e) {
                throw new ExecutionException(ServerCheckView.ID, e);
            }
        }
        return null;
    }
}
