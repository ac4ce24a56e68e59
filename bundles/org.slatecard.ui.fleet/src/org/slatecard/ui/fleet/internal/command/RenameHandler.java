package org.slatecard.ui.fleet.internal.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.tree.FleetTree;

/** Goes to the field with the name of what is selected. */
public final class RenameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<EObject> selected = FleetTree.elements(HandlerUtil.getCurrentStructuredSelection(event));
        if (selected.size() == 1 && HandlerUtil.getActiveEditor(event) instanceof FleetEditor editor) {
            Kind.of(selected.get(0)).ifPresent(kind -> editor.reveal(selected.get(0), kind.nameFeature()));
        }
        return null;
    }
}
