package org.slatecard.ui.fleet.internal.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** A command stack on which what is typed into one field, without leaving it, is one step of undo. */
public final class FleetCommandStack extends BasicCommandStack {
    @Override
    public void execute(Command command) {
        if (command instanceof Edit edit && getRedoCommand() == null && isSaveNeeded()
                && getUndoCommand() instanceof Edit last && last.absorb(edit)) {
            notifyListeners();
        } else {
            super.execute(command);
        }
    }
}
