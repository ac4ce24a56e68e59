package org.slatecard.ui.vault.internal.open;

import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.workbench.WorkbenchPreferences;

/** Lets vaults lock by themselves. */
public final class LockStartup implements IStartup {
    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> new IdleLock(workbench.getDisplay(), InstantSource.system(),
                LockStartup::limit, () -> Fleets.all(workbench).forEach(open -> open.vault().lock())).start());
    }

    private static Duration limit() {
        return Duration.ofMinutes(InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE)
                .getInt(WorkbenchPreferences.VAULT_LOCK_MINUTES, WorkbenchPreferences.DEFAULT_VAULT_LOCK_MINUTES));
    }
}
