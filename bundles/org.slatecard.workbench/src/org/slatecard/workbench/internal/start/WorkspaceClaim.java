package org.slatecard.workbench.internal.start;

import java.io.IOException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** Has the workspace for one Slatecard alone: two would spoil it for each other. Ends with the process. */
public final class WorkspaceClaim implements AutoCloseable {
    private final Location workspace;
    private final boolean granted;

    /** Claims the workspace of this process. */
    public WorkspaceClaim(Location workspace) {
        this.workspace = workspace;
        granted = claim(workspace);
    }

    /** Whether no other Slatecard has it. */
    public boolean granted() {
        return granted;
    }

    /** Tells the user why there is no window, and how to get one. */
    public void explain() {
        MessageDialog.openInformation(null, Messages.WorkspaceTaken_title,
                NLS.bind(Messages.WorkspaceTaken_text, workspace.getURL().getPath()));
    }

    @Override
    public void close() {
        if (granted) {
            workspace.release();
        }
    }

    private static boolean claim(Location workspace) {
        try {
            return workspace.lock();
        } catch (IOException e) {
            ILog.get().warn(String.valueOf(workspace.getURL()), e);
            return true; // where the system has no locks to give, the start must not depend on them
        }
    }
}
