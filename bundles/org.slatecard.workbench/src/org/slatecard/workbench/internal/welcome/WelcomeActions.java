package org.slatecard.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.slatecard.workbench.FleetCommands;

/** What the links of the Welcome page do: each calls the command that the menu calls. */
record WelcomeActions(IServiceLocator services) {
    void openSample(String name) {
        call(FleetCommands.OPEN_SAMPLE, Map.of(FleetCommands.SAMPLE, name));
    }

    void newFleet() {
        call(IWorkbenchCommandConstants.FILE_NEW,
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, FleetCommands.NEW_WIZARD));
    }

    void open() {
        call(FleetCommands.OPEN, Map.of());
    }

    void open(Path file) {
        call(FleetCommands.OPEN, Map.of(FleetCommands.FILE, file.toString()));
    }

    private void call(String id, Map<String, String> parameters) {
        Command command = services.getService(ICommandService.class).getCommand(id);
        try {
            services.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(id, e), StatusManager.LOG);
        }
    }
}
