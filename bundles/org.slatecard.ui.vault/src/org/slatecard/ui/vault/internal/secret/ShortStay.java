package org.slatecard.ui.vault.internal.secret;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
 * One stay of a secret on the clipboard: ends after {@link #SECONDS} by the clock on the wall, or before when its vault
 * is locked or the workbench closes. What was copied after it is left alone.
 */
final class ShortStay implements IWorkbenchListener {
    /** How long a secret stays on the clipboard. */
    static final int SECONDS = 30;
    private static final int CHECK_MILLIS = 1_000;

    private final IWorkbench workbench;
    private final FleetVault vault;
    private final IStatusLineManager line;
    private final InstantSource clock;
    private final Display display;
    /** The same from beginning to end: only the one that brought the content can clear it. */
    private final Clipboard clipboard;
    private final SecretTransfer text = new SecretTransfer();
    private final Runnable onVault = this::vaultChanged;
    private final Runnable tick = this::tick;
    private byte[] copied;
    private Instant begun;

    /** For a secret of a vault; what happens is said in the status line. */
    ShortStay(IWorkbench workbench, FleetVault vault, IStatusLineManager line, InstantSource clock) {
        this.workbench = workbench;
        this.vault = vault;
        this.line = line;
        this.clock = clock;
        this.display = workbench.getDisplay();
        this.clipboard = new Clipboard(display);
    }

    /** Begins; the caller wipes the secret. */
    void copy(char[] secret) {
        copied = SecretTransfer.bytes(secret);
        clipboard.setContents(new Object[]{copied, ConcealedTransfer.HINT},
                new Transfer[]{text, new ConcealedTransfer()});
        line.setMessage(NLS.bind(Messages.Copied, SECONDS));
        workbench.addWorkbenchListener(this);
        vault.addListener(onVault);
        begun = clock.instant();
        tick();
    }

    /** Looks at the clock: a timer alone stands still while the computer sleeps. */
    private void tick() {
        if (Duration.between(begun, clock.instant()).toSeconds() >= SECONDS) {
            end();
        } else {
            display.timerExec(CHECK_MILLIS, tick);
        }
    }

    private void end() {
        display.timerExec(-1, tick);
        workbench.removeWorkbenchListener(this);
        vault.removeListener(onVault);
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
