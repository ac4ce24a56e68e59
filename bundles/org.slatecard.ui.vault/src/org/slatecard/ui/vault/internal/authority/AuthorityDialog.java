package org.slatecard.ui.vault.internal.authority;

import java.time.Clock;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.authority.Authorities;
import org.slatecard.ui.vault.internal.basis.Edit;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** A dialog about authorities. */
abstract class AuthorityDialog extends OpenVaultDialog {
    AuthorityDialog(Shell parent, String title, String message, String okLabel, OpenFleet fleet, Vault vault) {
        super(parent, title, message, okLabel, fleet, vault);
    }

    final Authorities authorities() {
        return new Authorities(fleet().fleet(), fleet().domain(), vault(), Clock.systemUTC());
    }

    /** Makes what takes its time in a job, then changes the fleet in one step, and closes. */
    final void make(String job, String edit, Work<Command> work) {
        run(job, work, command -> {
            Edit.execute(fleet(), edit, command);
            setReturnCode(OK);
            close();
        });
    }
}
