package org.slatecard.ui.fleet.internal.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens Find, or goes on with it: {@code FindHandler:NEXT} in plugin.xml. */
public final class FindHandler extends AbstractHandler implements IExecutableExtension {
    private enum Step {
        OPEN, NEXT, PREVIOUS
    }

    private Step step = Step.OPEN;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        step = Step.valueOf(String.valueOf(data));
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IEclipseContext context = window.getService(IEclipseContext.class);
        FindSession session = context.get(FindSession.class);
        if (session == null) {
            session = new FindSession(window);
            context.set(FindSession.class, session);
        }
        if (step == Step.OPEN || session.query().isEmpty()) {
            open(window, context, session);
        } else {
            session.step(step == Step.NEXT ? 1 : -1);
        }
        return null;
    }

    private static void open(IWorkbenchWindow window, IEclipseContext context, FindSession session) {
        FindDialog dialog = context.get(FindDialog.class);
        if (dialog == null || dialog.getShell() == null || dialog.getShell().isDisposed()) {
            dialog = new FindDialog(window.getShell(), session);
            context.set(FindDialog.class, dialog);
            dialog.open();
        }
        dialog.focus();
    }
}
