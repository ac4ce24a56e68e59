package org.slatecard.ui.fleet.internal.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.slatecard.model.FleetFile;

/** The one project of the workspace: it holds links to fleets that lie anywhere. The user never meets it. */
final class FleetsProject {
    static final String NAME = "Fleets";
    private static final String DESCRIPTION = ".project";
    /** A fleet of 10,000 cameras has about 4 MB; the platform's own limit would keep no history of it. */
    private static final long LARGEST_IN_HISTORY = 64L << 20;

    private final IWorkspace workspace;

    FleetsProject(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /** The project, made where it is not there yet, and in step with what a crash may have left on the disk. */
    IProject open(IProgressMonitor monitor) throws CoreException {
        workspace.run((ICoreRunnable) this::openAlone, workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return handle();
    }

    private void openAlone(IProgressMonitor monitor) throws CoreException {
        IWorkspaceDescription description = workspace.getDescription();
        if (description.getMaxFileStateSize() < LARGEST_IN_HISTORY) {
            description.setMaxFileStateSize(LARGEST_IN_HISTORY);
            workspace.setDescription(description);
        }
        IProject project = handle();
        if (!project.exists()) {
            project.create(monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        project.refreshLocal(IResource.DEPTH_ONE, monitor);
    }

    /** All fleets; waits for no drive. */
    List<IFile> files() throws CoreException {
        IProject project = handle();
        return project.isAccessible()
                ? Arrays.stream(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
                        .filter(file -> !file.getName().equals(DESCRIPTION)).toList()
                : List.of();
    }

    /** The link to a file, made where there is none; a file is linked once, whatever way leads to it. */
    IFile link(Path path, IProgressMonitor monitor) throws CoreException {
        AtomicReference<IFile> link = new AtomicReference<>();
        workspace.run((ICoreRunnable) inner -> link.set(linkAlone(path, inner)), workspace.getRoot(),
                IWorkspace.AVOID_UPDATE, monitor);
        workspace.save(false, monitor);
        return link.get();
    }

    private IFile linkAlone(Path path, IProgressMonitor monitor) throws CoreException {
        IProject project = open(monitor);
        Optional<IFile> known = find(path);
        if (known.isPresent()) {
            return known.get();
        }
        IFile link = free(project, path.getFileName().toString());
        link.createLink(IPath.fromPath(path), IResource.ALLOW_MISSING_LOCAL, monitor);
        return link;
    }

    /** The link to a file, if there is one. */
    Optional<IFile> find(Path path) throws CoreException {
        return files().stream().filter(file -> leadsTo(file, path)).findFirst();
    }

    /** A file of that name in the workspace itself that is not there yet. */
    IFile free(IProject project, String name) {
        String end = "." + FleetFile.EXTENSION;
        String stem = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : name;
        IFile file = project.getFile(stem + end);
        for (int number = 2; file.exists(); number++) {
            file = project.getFile(stem + " (" + number + ")" + end);
        }
        return file;
    }

    private IProject handle() {
        return workspace.getRoot().getProject(NAME);
    }

    private static boolean leadsTo(IFile file, Path path) {
        if (file.getLocation() == null) {
            return false;
        }
        Path other = file.getLocation().toPath();
        try {
            return other.equals(path) || Files.exists(other) && Files.isSameFile(other, path);
        } catch (IOException e) {
            return false;
        }
    }
}
