package org.slatecard.ui.fleet.internal.editor;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.slatecard.ui.fleet.internal.session.FleetCommandStack;

/** A step on the command stack of the active editor; the menu names the edit. */
abstract class StepHandler extends AbstractHandler implements IElementUpdater {
    private final Function<FleetCommandStack, Command> next;
    private final Consumer<FleetCommandStack> step;
    private final String named;
    private final String nothing;

    StepHandler(Function<FleetCommandStack, Command> next, Consumer<FleetCommandStack> step, String named,
            String nothing) {
        this.next = next;
        this.step = step;
        this.named = named;
        this.nothing = nothing;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        FleetCommandStack stack = FleetEditor.stack(HandlerUtil.getActiveEditor(event));
        if (stack != null && next.apply(stack) != null) {
            step.accept(stack);
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        FleetCommandStack stack = FleetEditor
                .stack(((IEvaluationContext) context).getVariable(ISources.ACTIVE_EDITOR_NAME));
        setBaseEnabled(stack != null && next.apply(stack) != null);
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        FleetCommandStack stack = window == null || window.getActivePage() == null
                ? null
                : FleetEditor.stack(window.getActivePage().getActiveEditor());
        Command command = stack == null ? null : next.apply(stack);
        element.setText(command == null ? nothing : NLS.bind(named, command.getLabel()));
    }
}
