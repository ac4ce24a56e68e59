package org.slatecard.authority;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** Notes what has left the house, which no undoing brings back: a number that was given, a key that is out. */
final class Lasting extends CommandWrapper {
    Lasting(Command note) {
        super(note);
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
