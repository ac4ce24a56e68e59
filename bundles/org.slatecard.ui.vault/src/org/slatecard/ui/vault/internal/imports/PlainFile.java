package org.slatecard.ui.vault.internal.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.slatecard.workbench.Background;

/**
 * A file that holds passwords for everybody to read, which were taken over into a fleet.
 *
 * @param editor of the fleet
 */
record PlainFile(Path file, IEditorPart editor) {
    /** Deletes it where the user wants that, but not before the passwords are saved. */
    void offerToDelete(Shell shell) {
        if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.DeleteTitle,
                NLS.bind(Messages.DeleteQuestion, file), SWT.NONE, Messages.Delete, Messages.Keep) == 0) {
            Background background = new Background(shell);
            editor.addPropertyListener(new IPropertyListener() {
                @Override
                public void propertyChanged(Object source, int property) {
                    if (!editor.isDirty()) {
                        editor.removePropertyListener(this);
                        background.run(monitor -> delete());
                    }
                }
            });
            editor.getSite().getPage().saveEditor(editor, false);
        }
    }

    private void delete() throws CoreException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.NotDeleted, file), e));
        }
    }
}
