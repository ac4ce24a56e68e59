package org.slatecard.ui.fleet.internal.editor;

import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.progress.IJobRunnable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.FleetSnapshot;
import org.slatecard.ui.fleet.internal.session.LocalHistory;

/** Saves the fleet of an editor in a job while the user goes on: as it is between two edits. */
final class FleetSaveable extends Saveable {
    private final FleetEditor editor;
    private final FleetFile files = new FleetFile(new DurableWriter());

    FleetSaveable(FleetEditor editor) {
        this.editor = editor;
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        IJobRunnable writing = doSave(monitor, null);
        IStatus result = writing == null ? Status.OK_STATUS : writing.run(monitor);
        if (!result.isOK()) {
            throw new CoreException(result);
        }
    }

    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) throws CoreException {
        FleetSession session = editor.session().orElseThrow();
        if (session.readOnly()) {
            throw new CoreException(Status.error(String.join("\n", session.notes())));
        }
        if (!editor.maySave()) {
            monitor.setCanceled(true);
            return null;
        }
        return progress -> write(session, progress);
    }

    private IStatus write(FleetSession session, IProgressMonitor monitor) {
        IFile file = session.file();
        try {
            FleetSnapshot snapshot = FleetSnapshot.of(session, files);
            LocalHistory.keep(file, monitor);
            session.vault().save(snapshot.content(), snapshot.secrets());
            session.document().written(snapshot.content());
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            onUi(() -> session.stack().written(snapshot.state()));
        } catch (ExplainedException e) {
            return Status.error(e.text().in(Locale.getDefault()));
        } catch (CoreException e) {
            return e.getStatus();
        }
        return Status.OK_STATUS;
    }

    private static void onUi(Runnable run) {
        if (Display.getCurrent() == null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(run);
        } else {
            run.run();
        }
    }

    @Override
    public void disableUI(IWorkbenchPart[] parts, boolean closing) {
        // the user goes on editing: what is written is read between two edits
    }

    @Override
    public void enableUI(IWorkbenchPart[] parts) {
        // was never disabled
    }

    @Override
    public boolean isDirty() {
        return editor.isDirty();
    }

    @Override
    public String getName() {
        return editor.getPartName();
    }

    @Override
    public String getToolTipText() {
        return editor.getTitleToolTip();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromImage(editor.getTitleImage());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FleetSaveable that && that.editor == editor;
    }

    @Override
    public int hashCode() {
        return editor.hashCode();
    }
}
