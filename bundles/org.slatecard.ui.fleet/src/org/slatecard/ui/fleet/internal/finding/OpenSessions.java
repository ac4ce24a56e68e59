package org.slatecard.ui.fleet.internal.finding;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.workbench.OpenFleet;

/**
 * The fleets that are open in editors.
 *
 * @param workbench with the editors
 */
record OpenSessions(IWorkbench workbench) {

    /** The fleet of a file, where it is open. */
    Optional<FleetSession> of(IResource file) {
        return file instanceof IFile linked
                ? Arrays.stream(workbench.getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage)
                        .filter(Objects::nonNull).map(page -> session(page, linked)).filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private static FleetSession session(IWorkbenchPage page, IFile file) {
        return Adapters.adapt(page.findEditor(new FileEditorInput(file)), OpenFleet.class) instanceof FleetSession open
                ? open
                : null;
    }
}
