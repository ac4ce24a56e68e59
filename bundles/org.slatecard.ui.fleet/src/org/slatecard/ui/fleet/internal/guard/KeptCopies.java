package org.slatecard.ui.fleet.internal.guard;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.ui.fleet.internal.open.FleetList;

/** Copies, in the list of fleets, of what the user had not saved when another state was loaded in its place. */
public final class KeptCopies {
    private final FleetList list;

    /** Copies in a list. */
    public KeptCopies(FleetList list) {
        this.list = list;
    }

    /** Keeps a copy. Not for the UI thread. */
    public void keep(String name, byte[] content, IProgressMonitor monitor) throws CoreException {
        String end = "." + FleetFile.EXTENSION;
        String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        IFile copy = list.free(NLS.bind(Messages.CopyName, stem) + end, monitor);
        try {
            new DurableWriter().write(copy.getLocation().toPath(), content);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        copy.refreshLocal(IResource.DEPTH_ZERO, monitor);
    }
}
