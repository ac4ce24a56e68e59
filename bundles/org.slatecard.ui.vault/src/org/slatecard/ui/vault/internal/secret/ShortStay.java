package org.slatecard.ui.vault.internal.secret;

import java.util.Arrays;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.slatecard.workbench.FleetVault;

/**
 * One stay of a secret on the clipboard: ends after {@link #SECONDS}, or before when its vault is locked or the
 * workbench closes. What was copied after it is left alone.
 */
final class ShortStay implements IWorkbenchListener {
    /** How long a secret stays on the clipboard. */
    static final int SECONDS = 30;

    private final IWorkbench workbench;
    private final FleetVault vault;
    private final IStatusLineManager line;
    private final Display display;
    private final SecretTransfer text = new SecretTransfer();
    private final Runnable onVault = this::vaultChanged;
    private final Runnable over = this::end;
    private byte[] copied;

    /** For a secret of a vault; what happens is said in the status line. */
    ShortStay(IWorkbench workbench, FleetVault vault, IStatusLineManager line) {
        this.workbench = workbench;
        this.vault = vault;
        this.line = line;
        this.display = workbench.getDisplay();
    }

    /** Begins; the caller wipes the secret. */
    void copy(char[] secret) {
        copied = SecretTransfer.bytes(secret);
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[]{copied, ConcealedTransfer.HINT},
                new Transfer[]{text, new ConcealedTransfer()});
        clipboard.dispose();
        line.setMessage(NLS.bind(Messages.Copied, SECONDS));
        workbench.addWorkbenchListener(this);
        vault.addListener(onVault);
        display.timerExec(SECONDS * 1_000, over);
    }

    /** Ends, now. */
    void end() {
        display.timerExec(-1, over);
        workbench.removeWorkbenchListener(this);
        vault.removeListener(onVault);
        Clipboard clipboard = new Clipboard(display);
        if (clipboard.getContents(text) instanceof byte[] held && Arrays.equals(held, copied)) {
            clipboard.clearContents();
            line.setMessage(Messages.Cleared);
        }
        clipboard.dispose();
        Arrays.fill(copied, (byte) 0);
    }

    private void vaultChanged() {
        if (vault.state() != FleetVault.State.OPEN) {
            end();
        }
    }

    @Override
    public boolean preShutdown(IWorkbench closing, boolean forced) {
        end();
        return true;
    }

    @Override
    public void postShutdown(IWorkbench closed) {
        // it ended before
    }
}
