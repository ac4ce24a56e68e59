package org.slatecard.ui.fleet.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;

/** The user's own copies of samples, as files of the workspace. Not for the UI thread. */
final class SampleCopies {
    private final FleetList list;
    private final Samples samples;

    SampleCopies(FleetList list, Samples samples) {
        this.list = list;
        this.samples = samples;
    }

    /** The copy of a sample, made where there is none. */
    IFile copy(String name, IProgressMonitor monitor) throws CoreException {
        IFile file = list.own(name, monitor);
        return file.exists() && Files.exists(file.getLocation().toPath()) ? file : write(name, file, monitor);
    }

    /** A new copy beside those that are there. */
    IFile fresh(String name, IProgressMonitor monitor) throws CoreException {
        return write(name, list.free(name, monitor), monitor);
    }

    /** Whether a copy is no longer as it came. */
    boolean changed(String name, IFile copy) throws CoreException {
        try {
            return !Arrays.equals(samples.content(name), Files.readAllBytes(copy.getLocation().toPath()));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private IFile write(String name, IFile file, IProgressMonitor monitor) throws CoreException {
        try {
            new DurableWriter().write(file.getLocation().toPath(), samples.content(name));
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        return file;
    }
}
