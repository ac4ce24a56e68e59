package org.slatecard.ui.fleet.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.lock.FleetLocks;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.document.FleetDocument;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.FleetSnapshot;
import org.slatecard.validation.records.KeptRecords;
import org.slatecard.workbench.Background;

/**
 * Writes a fleet into another file and goes on with that one, with all that can be undone; the first file stays as it was
 * last saved.
 */
final class SaveAs {
    private static final String END = "." + FleetFile.EXTENSION;

    private final FleetEditor editor;
    private final FleetSession session;
    private final Shell shell;
    private final FleetList list;
    private final FleetLocks locks;
    private final Background background;
    private final KeptRecords records;
    private final FleetFile files = new FleetFile(new DurableWriter());

    SaveAs(FleetEditor editor, FleetSession session) {
        this.editor = editor;
        this.session = session;
        shell = editor.getSite().getShell();
        IEclipseContext services = editor.getSite().getService(IEclipseContext.class);
        list = services.get(FleetList.class);
        locks = services.get(FleetLocks.class);
        records = services.get(KeptRecords.class);
        background = new Background(shell);
    }

    void ask() throws CoreException {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
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
        Path present = FleetLoader.path(session.file());
        background.start(NLS.bind(Messages.EditorSaving, file.getFileName()), monitor -> write(present, file),
                this::written, this::tell);
    }

    /**
     * A file with the fleet in it.
     *
     * @param document the file; not written where somebody else has it open
     * @param state    that of the command stack which is in it
     */
    private record Copy(FleetDocument document, Command state) {}

    private Copy write(Path present, Path file) throws ExplainedException {
        FleetSnapshot snapshot = FleetSnapshot.of(session, files);
        FleetDocument document = new FleetDocument(file, files, locks);
        try {
            if (!document.claim().refused()) {
                session.vault().saveAs(snapshot.content(), file, snapshot.secrets());
                document.written(snapshot.content());
                copyRecords(present, file);
            }
            return new Copy(document, snapshot.state());
        } catch (ExplainedException e) {
            close(document);
            throw e;
        }
    }

    /** The fleet is written whether they can be taken along or not; what they say can be checked again. */
    private void copyRecords(Path present, Path file) {
        try {
            records.copy(present, file);
        } catch (ExplainedException e) {
            ILog.get().warn(e.text().in(Locale.getDefault()), e);
        }
    }

    private void written(Copy copy) {
        FleetDocument document = copy.document();
        if (document.claim().refused()) {
            tell(NLS.bind(Messages.SaveAsOpen, document.path()));
        } else {
            background.call(monitor -> list.link(document.path(), monitor))
                    .ifPresentOrElse(link -> goOn(link, copy), () -> close(document));
        }
    }

    /** A fleet that could only be read has nothing to undo, and its pages are opened anew to be written in. */
    private void goOn(IFile link, Copy copy) {
        FleetOpener opener = new FleetOpener(list, editor.getSite().getWorkbenchWindow());
        if (editor.session().filter(shown -> shown == session && !shown.readOnly()).isPresent()) {
            editor.moveTo(link, copy.document(), copy.state());
            opener.show(link);
        } else {
            close(copy.document());
            opener.show(link).ifPresent(opened -> editor.getSite().getPage().closeEditor(editor, false));
        }
    }

    private void tell(String why) {
        MessageDialog.openError(shell, Messages.SaveAsTitle, why);
    }

    private static void close(FleetDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            ILog.get().warn(String.valueOf(document.path()), e);
        }
    }
}
