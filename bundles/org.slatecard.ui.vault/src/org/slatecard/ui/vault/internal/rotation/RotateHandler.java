package org.slatecard.ui.vault.internal.rotation;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.open.VaultHandler;
import org.slatecard.validation.Validator;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SelectedCameras;

/** Generates new access passwords for cameras, and shows where they have to be typed. */
public final class RotateHandler extends VaultHandler {
    @Override
    protected void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault) {
        Validator validator = HandlerUtil.getActiveEditor(event).getSite().getService(IEclipseContext.class)
                .get(Validator.class);
        RotateDialog dialog = new RotateDialog(shell, fleet, vault, validator,
                SelectedCameras.of(HandlerUtil.getCurrentSelection(event), fleet.fleet()));
        if (dialog.open() == Window.OK) {
            new ToTypeDialog(shell, fleet, vault).open();
        }
    }
}
