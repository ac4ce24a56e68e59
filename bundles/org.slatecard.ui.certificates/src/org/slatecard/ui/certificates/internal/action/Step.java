package org.slatecard.ui.certificates.internal.action;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.slatecard.workbench.OpenFleet;

/** One step of undo, with the name that the Edit menu shows. */
final class Step {
    private Step() {}

    static void execute(OpenFleet open, String label, Command command) {
        CompoundCommand step = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label);
        step.append(command);
        open.domain().getCommandStack().execute(step);
    }
}
