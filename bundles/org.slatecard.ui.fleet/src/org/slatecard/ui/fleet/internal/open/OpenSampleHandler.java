package org.slatecard.ui.fleet.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.FleetCommands;

/** Opens the user's copy of a sample; one that has been worked in only when the user wants that. */
public final class OpenSampleHandler extends AbstractHandler {
    private static final int FRESH = 1;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FleetList list = window.getService(IEclipseContext.class).get(FleetList.class);
        SampleCopies copies = new SampleCopies(list, new Samples());
        Background background = new Background(window.getShell());
        String name = event.getParameter(FleetCommands.SAMPLE) + "." + FleetFile.EXTENSION;
        background.call(monitor -> copies.copy(name, monitor)).ifPresent(copy -> {
            boolean changed = background.call(monitor -> copies.changed(name, copy)).orElse(false);
            int answer = changed ? ask(window, copy) : 0;
            if (answer == FRESH) {
                background.call(monitor -> copies.fresh(name, monitor))
                        .ifPresent(new FleetOpener(list, window)::show);
            } else if (answer == 0) {
                new FleetOpener(list, window).show(copy);
            }
        });
        return null;
    }

    private static int ask(IWorkbenchWindow window, IFile copy) {
        return MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.SampleTitle,
                NLS.bind(Messages.SampleChanged, copy.getName()), 0, Messages.SampleOpenCopy, Messages.SampleFreshCopy);
    }
}
