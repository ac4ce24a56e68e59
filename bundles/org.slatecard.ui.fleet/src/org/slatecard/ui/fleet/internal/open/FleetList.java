package org.slatecard.ui.fleet.internal.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slatecard.workbench.RecentFleet;
import org.slatecard.workbench.RecentFleets;

/** The fleets that the user has opened: links of the workspace, with the time of the last opening. */
@Component(service = {FleetList.class, RecentFleets.class})
public final class FleetList implements RecentFleets {
    private static final QualifiedName OPENED = new QualifiedName("org.slatecard.ui.fleet", "opened");
    private static final QualifiedName MISSING = new QualifiedName("org.slatecard.ui.fleet", "missing");

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IResourceChangeListener changes = event -> listeners.forEach(Runnable::run);
    private final IWorkspace workspace;
    private final FleetsProject project;
    private final Job look = Job.createSystem("fleets", (ICoreRunnable) this::lookNow);

    /** The list of the workspace. */
    @Activate
    public FleetList() {
        workspace = ResourcesPlugin.getWorkspace();
        project = new FleetsProject(workspace);
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        look();
    }

    /** Ends what the list listens to. */
    @Deactivate
    public void close() {
        look.cancel();
        workspace.removeResourceChangeListener(changes);
    }

    /** All fleets, the one that was opened last first. */
    public List<FleetEntry> entries() {
        try {
            return project.files().stream().filter(file -> file.getLocation() != null).map(FleetList::entry)
                    .sorted(Comparator.comparing(FleetEntry::opened).reversed()).toList();
        } catch (CoreException e) {
            return List.of(); // closed in this moment
        }
    }

    @Override
    public List<RecentFleet> recent() {
        return entries().stream().filter(entry -> entry.opened().isAfter(Instant.EPOCH)).limit(LIMIT)
                .map(entry -> new RecentFleet(entry.name(), entry.path(), entry.opened(), entry.missing())).toList();
    }

    /**
     * The link to a file that may lie anywhere. Not for the UI thread.
     *
     * @throws CoreException when the workspace cannot be written
     */
    public IFile link(Path path, IProgressMonitor monitor) throws CoreException {
        return project.link(path, monitor);
    }

    /** The link to a file, if there is one already. Not for the UI thread. */
    public Optional<IFile> find(Path path) throws CoreException {
        return project.find(path);
    }

    /** A place for a fleet in the workspace itself that no other fleet has. Not for the UI thread. */
    public IFile free(String name, IProgressMonitor monitor) throws CoreException {
        return project.free(project.open(monitor), name);
    }

    /** The fleet of that name in the workspace itself; it need not be there. Not for the UI thread. */
    public IFile own(String name, IProgressMonitor monitor) throws CoreException {
        return project.open(monitor).getFile(name);
    }

    /** Notes that a fleet has just been opened. */
    public void opened(IFile file) throws CoreException {
        file.setPersistentProperty(OPENED, String.valueOf(System.currentTimeMillis()));
        file.setSessionProperty(MISSING, null);
        listeners.forEach(Runnable::run);
    }

    /** Takes a fleet from the list: a link alone goes, a file of the workspace itself goes into local history. */
    public void remove(IFile file, IProgressMonitor monitor) throws CoreException {
        file.delete(IResource.FORCE | IResource.KEEP_HISTORY, monitor);
        workspace.save(false, monitor);
    }

    /** Looks, in a job, which fleets are there; listeners are told of news. */
    public void look() {
        look.schedule();
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void lookNow(IProgressMonitor monitor) throws CoreException {
        project.open(monitor);
        boolean news = false;
        for (FleetEntry entry : entries()) {
            boolean missing = !Files.exists(entry.path());
            if (missing != entry.missing()) {
                entry.file().setSessionProperty(MISSING, missing ? Boolean.TRUE : null);
                news = true;
            }
        }
        if (news) {
            listeners.forEach(Runnable::run);
        }
    }

    private static FleetEntry entry(IFile file) {
        try {
            String opened = file.getPersistentProperty(OPENED);
            return new FleetEntry(file, file.getLocation().toPath(),
                    opened == null ? Instant.EPOCH : Instant.ofEpochMilli(Long.parseLong(opened)),
                    file.getSessionProperty(MISSING) != null);
        } catch (CoreException e) {
            return new FleetEntry(file, file.getLocation().toPath(), Instant.EPOCH, true); // removed in this moment
        }
    }
}
