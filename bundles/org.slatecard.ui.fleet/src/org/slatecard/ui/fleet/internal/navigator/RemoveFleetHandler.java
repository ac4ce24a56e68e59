package org.slatecard.ui.fleet.internal.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.SelectedFleets;
import org.slatecard.workbench.Background;

/** Takes the selected fleets from the list; files that lie elsewhere stay where they are. */
public final class RemoveFleetHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FleetList list = window.getService(IEclipseContext.class).get(FleetList.class);
        for (IFile file : SelectedFleets.of(event).files()) {
            if ((file.isLinked() || agreed(window, file)) && closed(window, file)) {
                new Background(window.getShell()).run(monitor -> list.remove(file, monitor));
            }
        }
        return null;
    }

    private static boolean agreed(IWorkbenchWindow window, IFile copy) {
        return 0 == MessageDialog.open(MessageDialog.WARNING, window.getShell(), Messages.RemoveTitle,
                NLS.bind(Messages.RemoveQuestion, copy.getName()), 0, Messages.RemoveDelete, Messages.RemoveCancel);
    }

    private static boolean closed(IWorkbenchWindow window, IFile file) {
        IEditorPart editor = window.getActivePage().findEditor(new FileEditorInput(file));
        return editor == null || window.getActivePage().closeEditor(editor, true);
    }
}
