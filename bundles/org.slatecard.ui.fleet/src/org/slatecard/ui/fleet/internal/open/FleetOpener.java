package org.slatecard.ui.fleet.internal.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.FileEditorInput;
import org.slatecard.workbench.Background;

/** Opens fleets in the editor, wherever they lie. */
public final class FleetOpener {
    /** Id of the fleet editor. */
    public static final String EDITOR = "org.slatecard.ui.fleet.editor";

    private final FleetList list;
    private final IWorkbenchWindow window;
    private final Background background;

    /** Opens fleets of a list in a window. */
    public FleetOpener(FleetList list, IWorkbenchWindow window) {
        this.list = list;
        this.window = window;
        background = new Background(window.getShell());
    }

    /** Opens a file; where it is not there, says so and offers to take it from the list. */
    public Optional<IEditorPart> open(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Optional<IFile> there = background.call(monitor -> link(file, monitor)).flatMap(found -> found);
        if (there.isPresent()) {
            return show(there.get());
        }
        background.call(monitor -> list.find(file)).ifPresent(known -> known.ifPresentOrElse(
                link -> offerToRemove(link, file),
                () -> MessageDialog.openError(window.getShell(), Messages.OpenTitle,
                        NLS.bind(Messages.OpenNotThere, file))));
        return Optional.empty();
    }

    /** Opens a fleet that is in the list and there. */
    public Optional<IEditorPart> show(IFile file) {
        try {
            IEditorPart editor = window.getActivePage().openEditor(new FileEditorInput(file), EDITOR, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            list.opened(file);
            return Optional.ofNullable(editor);
        } catch (CoreException e) {
            background.report(e);
            return Optional.empty();
        }
    }

    private Optional<IFile> link(Path file, IProgressMonitor monitor) throws CoreException {
        return Files.isRegularFile(file) ? Optional.of(list.link(file, monitor)) : Optional.empty();
    }

    private void offerToRemove(IFile link, Path file) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.OpenTitle,
                NLS.bind(Messages.OpenGone, file), 0, Messages.OpenRemove, Messages.OpenKeep);
        if (answer == 0) {
            background.run(monitor -> list.remove(link, monitor));
        }
        list.look();
    }
}
