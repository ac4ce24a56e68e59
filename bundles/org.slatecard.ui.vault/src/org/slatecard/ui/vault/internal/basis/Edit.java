package org.slatecard.ui.vault.internal.basis;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.slatecard.workbench.OpenFleet;

/** One step of undo, with the name that the Edit menu shows. */
public final class Edit {
    private Edit() {}

    /** Changes the fleet. */
    public static void execute(OpenFleet open, String label, Command command) {
        CompoundCommand step = new CompoundCommand(label);
        step.append(command);
        open.domain().getCommandStack().execute(step);
    }
}
