package org.slatecard.ui.fleet.internal.open;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.FleetFile;
import org.slatecard.workbench.FleetCommands;

/** Opens the fleet that the command names, or those that the user picks. */
public final class OpenFleetHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FleetOpener opener = new FleetOpener(window.getService(IEclipseContext.class).get(FleetList.class), window);
        String path = event.getParameter(FleetCommands.FILE);
        List<Path> files = path == null ? ask(window) : List.of(Path.of(path));
        files.forEach(opener::open);
        return null;
    }

    private static List<Path> ask(IWorkbenchWindow window) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.OpenTitle);
        dialog.setFilterExtensions("*." + FleetFile.EXTENSION, "*");
        dialog.setFilterNames(Messages.OpenFilterFleets, Messages.OpenFilterAll);
        if (dialog.open() == null) {
            return List.of();
        }
        Path folder = Path.of(dialog.getFilterPath());
        return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
    }
}
