package org.slatecard.workbench;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The command that the workbench declares and others call, and whose handler the help brings. */
public final class HelpCommands {
    /** Shows help: the topic that {@link #TOPIC} gives, else that of the active part. */
    public static final String OPEN = "org.slatecard.help.open";
    /** Optional parameter of {@link #OPEN}: a topic, for instance the id of a rule. */
    public static final String TOPIC = "topic";

    private HelpCommands() {}

    /** Shows a topic. */
    public static void open(IWorkbenchWindow window, String topic) {
        Command command = window.getService(ICommandService.class).getCommand(OPEN);
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of(TOPIC, topic)), null);
        } catch (CommandException e) {
            ILog.get().error(topic, e);
        }
    }
}
