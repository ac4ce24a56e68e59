package org.slatecard.ui.fleet.internal.editor;

import java.util.Locale;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.progress.IJobRunnable;
import org.eclipse.emf.common.command.Command;
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
import org.slatecard.ui.fleet.internal.session.LocalHistory;
import org.slatecard.vault.SecretReferences;

/** Saves the fleet of an editor: its bytes are made at once, and written in a job while the user goes on. */
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
        try {
            byte[] content = files.bytes(session.fleet());
            Set<String> secrets = SecretReferences.of(session.fleet());
            Command state = session.stack().beginWriting();
            return progress -> write(session, content, secrets, state, progress);
        } catch (ExplainedException e) {
            throw new CoreException(explained(e));
        }
    }

    private IStatus write(FleetSession session, byte[] content, Set<String> secrets, Command state,
            IProgressMonitor monitor) {
        IFile file = session.file();
        try {
            LocalHistory.keep(file, monitor);
            session.vault().save(content, secrets);
            session.document().written(content);
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (ExplainedException e) {
            return explained(e);
        } catch (CoreException e) {
            return e.getStatus();
        }
        onUi(() -> session.stack().written(state));
        return Status.OK_STATUS;
    }

    private static void onUi(Runnable run) {
        if (Display.getCurrent() == null) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(run);
        } else {
            run.run();
        }
    }

    private static IStatus explained(ExplainedException e) {
        return Status.error(e.text().in(Locale.getDefault()));
    }

    @Override
    public void disableUI(IWorkbenchPart[] parts, boolean closing) {
        // the user goes on editing: the bytes that are written are already made
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
