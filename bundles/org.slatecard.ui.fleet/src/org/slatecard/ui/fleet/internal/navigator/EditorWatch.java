package org.slatecard.ui.fleet.internal.navigator;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;

/** Which files are open in editors, and when that changes. */
final class EditorWatch implements IPartListener2 {
    private final Runnable changed;

    EditorWatch(Runnable changed) {
        this.changed = changed;
    }

    Stream<IFile> openFiles(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).map(EditorWatch::file).filter(IFile.class::isInstance);
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed.run();
    }

    private static IFile file(IEditorReference editor) {
        try {
            return editor.getEditorInput().getAdapter(IFile.class);
        } catch (PartInitException e) {
            return null; // an editor that cannot be restored has no file open
        }
    }
}
