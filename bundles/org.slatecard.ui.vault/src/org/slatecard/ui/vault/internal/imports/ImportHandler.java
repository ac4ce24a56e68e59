package org.slatecard.ui.vault.internal.imports;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.open.OpenVault;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Takes passwords over from a CSV file, which may be deleted then. */
public final class ImportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Fleets.active(event).ifPresent(
                open -> OpenVault.ask(shell, open)
                        .ifPresent(vault -> importInto(shell, open, vault, HandlerUtil.getActiveEditor(event))));
        return null;
    }

    private static void importInto(Shell shell, OpenFleet open, Vault vault, IEditorPart editor) {
        ImportDialog dialog = new ImportDialog(shell, open, vault);
        if (dialog.open() == Window.OK) {
            new PlainFile(dialog.file(), editor).offerToDelete(shell);
        }
    }
}
