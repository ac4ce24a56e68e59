package org.slatecard.ui.card.internal;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SelectedCameras;

/** What the active editor and the selection say about the card that is wanted. */
final class TaskOfEditor {
    private final ExecutionEvent event;

    TaskOfEditor(ExecutionEvent event) {
        this.event = event;
    }

    /** The task for the fleet in the active editor; empty where there is none. */
    Optional<CardTask> task() {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        if (open == null) {
            return Optional.empty();
        }
        IEclipseContext context = editor.getSite().getService(IEclipseContext.class);
        return Optional.of(new CardTask(CardServices.of(context), open.fleet(), open.models(), editor.isDirty(),
                SelectedCameras.of(HandlerUtil.getCurrentSelection(event), open.fleet())));
    }
}
