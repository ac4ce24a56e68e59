package org.slatecard.workbench.internal;

import java.util.Objects;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.internal.welcome.WelcomeInput;

/** The title of the window names the fleet that is worked on. */
final class WindowTitle implements IPartListener2, IPropertyListener {
    private final IWorkbenchWindowConfigurer window;
    private IEditorPart editor;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    void follow() {
        window.setTitle(Messages.WindowTitle_product);
        window.getWindow().getPartService().addPartListener(this);
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
        show();
    }

    private void update() {
        IWorkbenchPage page = window.getWindow().getActivePage();
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
        show();
    }

    private void show() {
        String title = editor == null || editor.getEditorInput() instanceof WelcomeInput
                ? Messages.WindowTitle_product
                : NLS.bind(Messages.WindowTitle_fleet, name(editor), Messages.WindowTitle_product);
        if (!title.equals(window.getTitle())) {
            window.setTitle(title);
        }
    }

    private static String name(IEditorPart editor) {
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        String name = open == null ? "" : Objects.requireNonNullElse(open.fleet().getName(), "");
        return name.isBlank() ? editor.getTitle() : name;
    }
}
