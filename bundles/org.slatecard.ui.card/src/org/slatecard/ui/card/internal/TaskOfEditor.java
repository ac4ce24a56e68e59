package org.slatecard.ui.card.internal;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.workbench.OpenFleet;

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
                selected(open)));
    }

    private List<Camera> selected(OpenFleet open) {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (!(selection instanceof IStructuredSelection elements)) {
            return List.of();
        }
        List<?> chosen = elements.toList();
        return open.fleet().getCameras().stream()
                .filter(camera -> EffectiveConfiguration.chain(camera).stream().filter(each -> !(each instanceof Fleet))
                        .anyMatch(chosen::contains))
                .toList();
    }
}
