package org.slatecard.ui.vault.internal.open;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.FleetVault;

/** Writes an open vault in the background; the platform shows why where it cannot. */
final class VaultWriting extends Job {
    private final FleetVault vault;

    VaultWriting(FleetVault vault) {
        super(Messages.WriteJob);
        this.vault = vault;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            vault.write();
            return Status.OK_STATUS;
        } catch (ExplainedException e) {
            return Status.error(e.text().in(Locale.getDefault()));
        }
    }
}
