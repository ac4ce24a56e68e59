package org.slatecard.workbench;

import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Follows the active editor of a window: calls back when another one becomes active, and when the active one changes its
 * title, its state or what it adapts to, such as {@link OpenFleet} once its file has been read.
 */
public final class ActiveEditor implements IPartListener2, IPropertyListener, AutoCloseable {
    private final IWorkbenchWindow window;
    private final Consumer<IEditorPart> listener;
    private IEditorPart editor;

    private ActiveEditor(IWorkbenchWindow window, Consumer<IEditorPart> listener) {
        this.window = window;
        this.listener = listener;
    }

    /**
     * Follows as long as the window is open, or until it is closed; the editor that is active already is told at once.
     *
     * @param listener called on the UI thread with the active editor, or with null where there is none
     */
    public static ActiveEditor follow(IWorkbenchWindow window, Consumer<IEditorPart> listener) {
        ActiveEditor active = new ActiveEditor(window, listener);
        window.getPartService().addPartListener(active);
        active.update();
        return active;
    }

    @Override
    public void close() {
        window.getPartService().removePartListener(this);
        if (editor != null) {
            editor.removePropertyListener(this);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        update();
    }

    @Override
    public void propertyChanged(Object source, int property) {
        listener.accept(editor);
    }

    private void update() {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart active = page == null ? null : page.getActiveEditor();
        if (active != editor) {
            if (editor != null) {
                editor.removePropertyListener(this);
            }
            editor = active;
            if (editor != null) {
                editor.addPropertyListener(this);
            }
        }
        listener.accept(editor);
    }
}
