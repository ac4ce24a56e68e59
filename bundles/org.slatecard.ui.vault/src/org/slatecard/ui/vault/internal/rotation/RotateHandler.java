package org.slatecard.ui.vault.internal.rotation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.open.OpenVault;
import org.slatecard.validation.Validator;
import org.slatecard.workbench.SelectedCameras;

/** Generates new access passwords for cameras, and shows where they have to be typed. */
public final class RotateHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Validator validator = HandlerUtil.getActiveEditor(event).getSite().getService(IEclipseContext.class)
                .get(Validator.class);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        Fleets.active(event).ifPresent(open -> OpenVault.ask(shell, open).ifPresent(vault -> {
            if (new RotateDialog(shell, open, vault, validator, SelectedCameras.of(selection, open.fleet()))
                    .open() == Window.OK) {
                new ToTypeDialog(shell, open, vault).open();
            }
        }));
        return null;
    }
}
