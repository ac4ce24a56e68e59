package org.slatecard.ui.vault.internal.open;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** The way to an open vault, for whatever needs one. */
public final class OpenVault {
    private OpenVault() {}

    /** The open vault of a fleet; where there is none or it is locked, the user is asked first, and may give up. */
    public static Optional<Vault> ask(Shell parent, OpenFleet open) {
        if (open.vault().state() == FleetVault.State.NONE && !open.readOnly()) {
            new SetUpDialog(parent, open).open();
        } else if (open.vault().state() == FleetVault.State.LOCKED) {
            new UnlockDialog(parent, open, RememberedPassphrases.ofThisComputer()).open();
        }
        return open.vault().vault();
    }
}
