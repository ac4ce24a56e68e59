package org.slatecard.ui.fleet.internal.session;

import java.io.InputStream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileInfo;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Keeps what a file holds in the platform's local history. The platform does so only where it writes a file itself, and
 * that in place, which would leave half a file after a crash: here it is made to write nothing behind the file's end.
 */
public final class LocalHistory {
    private LocalHistory() {}

    /** Keeps the present state, if there is one; to be called before another one is written. */
    public static void keep(IFile file, IProgressMonitor monitor) throws CoreException {
        IFileInfo info = EFS.getStore(file.getLocationURI()).fetchInfo();
        if (info.exists() && !info.getAttribute(EFS.ATTRIBUTE_READ_ONLY)) { // the platform does not append to those
            file.appendContents(InputStream.nullInputStream(), IResource.FORCE | IResource.KEEP_HISTORY, monitor);
        }
    }
}
