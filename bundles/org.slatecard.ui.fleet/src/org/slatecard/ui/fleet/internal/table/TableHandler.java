package org.slatecard.ui.fleet.internal.table;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs a command on the table that has the focus: {@code TableHandler:COPY} in plugin.xml. */
public final class TableHandler extends AbstractHandler implements IExecutableExtension {
    private TableAction action;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        action = TableAction.valueOf(String.valueOf(data));
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(actions(HandlerUtil.getVariable(context, ISources.ACTIVE_FOCUS_CONTROL_NAME))
                .filter(action::enabled).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        actions(HandlerUtil.getVariable(event, ISources.ACTIVE_FOCUS_CONTROL_NAME)).filter(action::enabled)
                .ifPresent(action::run);
        return null;
    }

    private static Optional<TableActions> actions(Object focus) {
        return focus instanceof Control control && !control.isDisposed()
                && control.getData(CamerasPage.ACTIONS) instanceof TableActions actions
                        ? Optional.of(actions)
                        : Optional.empty();
    }
}
