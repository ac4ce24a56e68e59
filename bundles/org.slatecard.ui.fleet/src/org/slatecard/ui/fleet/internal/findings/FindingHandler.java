package org.slatecard.ui.fleet.internal.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs a command on the findings that are selected in the view: {@code FindingHandler:FIX} in plugin.xml. */
public final class FindingHandler extends AbstractHandler implements IExecutableExtension {
    private FindingCommand command;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = FindingCommand.valueOf(String.valueOf(data));
    }

    @Override
    public void setEnabled(Object context) {
        List<FindingRow> rows = rows(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME));
        setBaseEnabled(actions(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME))
                .filter(actions -> command.isPossible(actions, rows)).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        List<FindingRow> rows = rows(HandlerUtil.getCurrentSelection(event));
        actions(HandlerUtil.getActivePart(event)).filter(actions -> command.isPossible(actions, rows))
                .ifPresent(actions -> command.run(actions, rows, HandlerUtil.getActiveShell(event)));
        return null;
    }

    private static Optional<FindingActions> actions(Object part) {
        return part instanceof FindingsView view ? view.actions() : Optional.empty();
    }

    private static List<FindingRow> rows(Object selection) {
        return selection instanceof IStructuredSelection chosen ? FindingTree.rows(chosen) : List.of();
    }
}
