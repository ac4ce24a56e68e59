package org.slatecard.ui.fleet.internal.guard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when the user turns to an editor: within the window, or back from another program. */
final class Activation implements IPartListener2 {
    private final IWorkbenchPart editor;
    private final Runnable action;
    private final Shell shell;
    private final Listener back = event -> turned();
    private boolean stopped;

    Activation(IWorkbenchPart editor, Runnable action) {
        this.editor = editor;
        this.action = action;
        shell = editor.getSite().getShell();
        editor.getSite().getPage().addPartListener(this);
        shell.addListener(SWT.Activate, back);
    }

    void stop() {
        stopped = true;
        editor.getSite().getPage().removePartListener(this);
        if (!shell.isDisposed()) {
            shell.removeListener(SWT.Activate, back);
        }
    }

    boolean stopped() {
        return stopped;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            action.run();
        }
    }

    private void turned() {
        if (editor.getSite().getPage().getActivePart() == editor) {
            action.run();
        }
    }
}
