package org.slatecard.ui.fleet.internal.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * A command stack on which what is typed into one field, without leaving it, is one step of undo, and that can be
 * edited on while its fleet is being written.
 */
public final class FleetCommandStack extends BasicCommandStack {
    /** Nothing that can be undone or redone leads back to what is in the file. */
    private static final int SAVE_UNREACHABLE = -2;

    private final EditGate gate = new EditGate();
    private Command written;

    /** Where other threads may read the fleet that the commands edit. */
    public EditGate gate() {
        return gate;
    }

    @Override
    public void execute(Command command) {
        gate.edit(() -> executeOrAbsorb(command));
    }

    @Override
    public void undo() {
        gate.edit(super::undo);
    }

    @Override
    public void redo() {
        gate.edit(super::redo);
    }

    private void executeOrAbsorb(Command command) {
        if (command instanceof Edit edit && getRedoCommand() == null && isSaveNeeded()
                && getUndoCommand() instanceof Edit last && last != written && last.absorb(edit)) {
            notifyListeners();
        } else {
            super.execute(command);
        }
    }

    /** The state that is about to be written; what is typed from now on is a step of its own. */
    public Command beginWriting() {
        written = getUndoCommand();
        return written;
    }

    /** What is shown is not what is in the file, whatever is undone or redone. */
    public void neverSaved() {
        saveIndex = SAVE_UNREACHABLE;
        notifyListeners();
    }

    /** The state that {@link #beginWriting} gave is now in the file. */
    public void written(Command state) {
        int index = commandList.indexOf(state);
        saveIndex = state == null || index >= 0 ? index : SAVE_UNREACHABLE;
        notifyListeners();
    }
}
