package org.slatecard.workbench.internal.start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.core.runtime.Status;
import org.slatecard.workbench.FleetCommands;

/**
 * Opens what the user named on the command line or double-clicked in the file manager; what comes before the window
 * stands waits for it. Used on the UI thread.
 */
public final class FleetOpener implements Listener {
    private final Queue<Call> waiting = new ArrayDeque<>();
    private IWorkbenchWindow window;

    /** Opens what the command line names. */
    public FleetOpener(StartArguments arguments) {
        arguments.files().forEach(this::open);
        arguments.samples().forEach(this::openSample);
    }

    /** A file was double-clicked: the operating system gives its path. */
    @Override
    public void handleEvent(Event openDocument) {
        if (openDocument.text != null) {
            open(Path.of(openDocument.text));
        }
    }

    /** Opens a fleet's file. */
    public void open(Path file) {
        call(new Call(FleetCommands.OPEN, Map.of(FleetCommands.FILE, file.toString())));
    }

    /** Opens a sample. */
    public void openSample(String name) {
        call(new Call(FleetCommands.OPEN_SAMPLE, Map.of(FleetCommands.SAMPLE, name)));
    }

    /** The window stands: opens what has waited. */
    public void ready(IWorkbenchWindow stands) {
        window = stands;
        while (!waiting.isEmpty()) {
            execute(waiting.remove());
        }
    }

    /** Whether something waits for the window. */
    public boolean isWaiting() {
        return !waiting.isEmpty();
    }

    private void call(Call call) {
        if (window == null) {
            waiting.add(call);
        } else {
            execute(call);
        }
    }

    private void execute(Call call) {
        Command command = window.getService(ICommandService.class).getCommand(call.command());
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, call.parameters()), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error(call.toString(), e), StatusManager.LOG);
        }
    }

    private record Call(String command, Map<String, String> parameters) {}
}
