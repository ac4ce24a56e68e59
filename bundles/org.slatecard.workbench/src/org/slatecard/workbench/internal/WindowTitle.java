package org.slatecard.workbench.internal;

import java.util.Objects;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.internal.welcome.WelcomeInput;

/** The title of the window names the fleet that is worked on. */
final class WindowTitle {
    private final IWorkbenchWindowConfigurer window;

    WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    void follow() {
        window.setTitle(Messages.WindowTitle_product);
        ActiveEditor.follow(window.getWindow(), this::show);
    }

    private void show(IEditorPart editor) {
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
