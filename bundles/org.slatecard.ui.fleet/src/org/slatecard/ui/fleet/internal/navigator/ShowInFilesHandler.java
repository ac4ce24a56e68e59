package org.slatecard.ui.fleet.internal.navigator;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.open.SelectedFleets;

/** Shows the folders of the selected fleets in the system's file manager. */
public final class ShowInFilesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        for (IFile file : SelectedFleets.of(event).files()) {
            Path folder = file.getLocation().toPath().getParent();
            if (!Program.launch(folder.toString())) {
                MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.ViewFleets,
                        NLS.bind(Messages.ShowFailed, folder));
            }
        }
        return null;
    }
}
