package org.slatecard.ui.fleet.internal.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.ui.fleet.internal.finding.ProblemColumns;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;

/** Once the workbench stands: takes fleets that are dropped on its windows, opens those that have drafts, arranges Problems. */
@Component(service = EventHandler.class, property = "event.topics=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class Startup implements EventHandler {
    private final FleetList list;
    private final Drafts drafts;

    /** Works on the fleets and drafts of the workspace. */
    @Activate
    public Startup(@Reference FleetList list, @Reference Drafts drafts) {
        this.list = list;
        this.drafts = drafts;
    }

    @Override
    public void handleEvent(Event event) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> begin(workbench));
    }

    private void begin(IWorkbench workbench) {
        for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
            attach(window);
        }
        workbench.addWindowListener(new NewWindows());
        Job.createSystem("drafts", (ICoreRunnable) monitor -> openThoseWithDrafts(workbench, monitor)).schedule();
    }

    private void attach(IWorkbenchWindow window) {
        new FleetDrop(window, list).attach();
        new ProblemColumns().attach(window.getActivePage());
    }

    private void openThoseWithDrafts(IWorkbench workbench, IProgressMonitor monitor) throws CoreException {
        for (Path fleet : fleetsWithDrafts()) {
            IFile link = list.link(fleet, monitor);
            workbench.getDisplay().asyncExec(() -> {
                if (workbench.getWorkbenchWindowCount() > 0) {
                    new FleetOpener(list, workbench.getWorkbenchWindows()[0]).show(link);
                }
            });
        }
    }

    private List<Path> fleetsWithDrafts() throws CoreException {
        try {
            return drafts.fleets();
        } catch (IOException e) {
            throw new CoreException(Status.warning(e.getMessage(), e));
        }
    }

    private final class NewWindows implements IWindowListener {
        @Override
        public void windowOpened(IWorkbenchWindow window) {
            attach(window);
        }

        @Override
        public void windowActivated(IWorkbenchWindow window) {
            list.look();
        }

        @Override
        public void windowDeactivated(IWorkbenchWindow window) {
            // nothing depends on it
        }

        @Override
        public void windowClosed(IWorkbenchWindow window) {
            // the drop target ends with its shell
        }
    }
}
