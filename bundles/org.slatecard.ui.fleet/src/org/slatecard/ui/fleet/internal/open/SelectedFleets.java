package org.slatecard.ui.fleet.internal.open;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * The fleets that a command is about: those that are selected in the list, else the one that is edited.
 *
 * @param files their files in the workspace
 */
public record SelectedFleets(List<IFile> files) {
    /** What is selected where the command was called. */
    public static SelectedFleets of(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            List<IFile> files = Arrays.stream(selection.toArray()).map(each -> Adapters.adapt(each, IFile.class))
                    .filter(Objects::nonNull).toList();
            if (!files.isEmpty()) {
                return new SelectedFleets(files);
            }
        }
        IEditorInput input = HandlerUtil.getActiveEditorInput(event);
        IFile edited = input == null ? null : input.getAdapter(IFile.class);
        return new SelectedFleets(edited == null ? List.of() : List.of(edited));
    }
}
