package org.slatecard.ui.fleet.internal.session;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.internal.resources.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/**
 * Keeps what a file holds in the platform's local history. The platform does so by itself only where it writes a file
 * through {@link IFile#setContents}, which writes in place and would leave half a file after a crash; it has no other
 * way for those who write safely.
 */
public final class LocalHistory {
    private LocalHistory() {}

    /** Keeps the present state; to be called before another one is written. */
    public static void keep(IFile file) throws CoreException {
        IFileStore store = EFS.getStore(file.getLocationURI());
        IFileInfo info = store.fetchInfo();
        if (info.exists()) {
            ((Workspace) file.getWorkspace()).getFileSystemManager().getHistoryStore().addState(file.getFullPath(),
                    store, info, false);
        }
    }
}
