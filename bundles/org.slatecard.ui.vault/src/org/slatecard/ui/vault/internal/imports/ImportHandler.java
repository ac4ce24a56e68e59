package org.slatecard.ui.vault.internal.imports;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.open.VaultHandler;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Takes passwords over from a CSV file, which may be deleted then. */
public final class ImportHandler extends VaultHandler {
    @Override
    protected void execute(ExecutionEvent event, Shell shell, OpenFleet fleet, Vault vault) {
        ImportDialog dialog = new ImportDialog(shell, fleet, vault);
        if (dialog.open() == Window.OK) {
            new PlainFile(dialog.file(), HandlerUtil.getActiveEditor(event)).offerToDelete(shell);
        }
    }
}
