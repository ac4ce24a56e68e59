package org.slatecard.workbench.internal;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.slatecard.workbench.FleetCommands;

/**
 * Opens the wizard for a new fleet. The platform's own command would do, but it shows the wizard's name in the menu
 * instead of ours.
 */
public final class NewFleetHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Command command = window.getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_NEW);
        ParameterizedCommand wizard = ParameterizedCommand.generateCommand(command,
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, FleetCommands.NEW_WIZARD));
        try {
            return window.getService(IHandlerService.class).executeCommand(wizard, null);
        } catch (CommandException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
