package org.slatecard.ui.fleet.internal.navigator;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.slatecard.workbench.FleetCommands;

/** What stands in the view while there is no fleet: the ways to begin. */
final class Beginning {
    private final Composite area;
    private final IWorkbenchWindow window;

    Beginning(Composite parent, IWorkbenchWindow window) {
        this.window = window;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        Label none = new Label(area, SWT.WRAP);
        none.setText(Messages.BeginningNone);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(none);
        link(Messages.BeginningOpen, FleetCommands.OPEN, Map.of());
        link(Messages.BeginningNew, IWorkbenchCommandConstants.FILE_NEW,
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, FleetCommands.NEW_WIZARD));
        link(Messages.BeginningSample, FleetCommands.OPEN_SAMPLE, Map.of(FleetCommands.SAMPLE, "ob-van"));
    }

    Control control() {
        return area;
    }

    private void link(String text, String command, Map<String, String> parameters) {
        Link link = new Link(area, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addListener(SWT.Selection, event -> run(command, parameters));
    }

    private void run(String id, Map<String, String> parameters) {
        Command command = window.getService(ICommandService.class).getCommand(id);
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.get().error(id, e);
        }
    }
}
