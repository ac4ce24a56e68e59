package org.slatecard.ui.fleet.internal.editor;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Writes a fleet into another file and goes on with that one; the first file stays as it was last saved. */
final class SaveAs {
    private static final String END = "." + FleetFile.EXTENSION;

    private final FleetEditor editor;
    private final FleetSession session;
    private final FleetFile files = new FleetFile(new DurableWriter());

    SaveAs(FleetEditor editor, FleetSession session) {
        this.editor = editor;
        this.session = session;
    }

    void ask() throws CoreException {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE);
        Path present = FleetLoader.path(session.file());
        dialog.setFilterPath(present.getParent().toString());
        dialog.setFileName(present.getFileName().toString());
        dialog.setFilterExtensions(new String[]{"*" + END});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            to(Path.of(chosen.endsWith(END) ? chosen : chosen + END));
        }
    }

    void to(Path file) throws CoreException {
        if (file.equals(FleetLoader.path(session.file()))) {
            editor.getSite().getPage().saveEditor(editor, false);
            return;
        }
        try {
            byte[] content = files.bytes(session.fleet());
            Job.create(NLS.bind(Messages.EditorSaving, file.getFileName()),
                    (ICoreRunnable) monitor -> write(content, file)).schedule();
        } catch (ExplainedException e) {
            throw new CoreException(explained(e));
        }
    }

    private void write(byte[] content, Path file) throws CoreException {
        try {
            files.write(content, file);
        } catch (ExplainedException e) {
            throw new CoreException(explained(e));
        }
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> goOn(file));
    }

    private void goOn(Path file) {
        IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
        FleetList list = window.getService(IEclipseContext.class).get(FleetList.class);
        new FleetOpener(list, window).open(file).ifPresent(opened -> window.getActivePage().closeEditor(editor, false));
    }

    private static IStatus explained(ExplainedException e) {
        return Status.error(e.text().in(Locale.getDefault()));
    }
}
