package org.slatecard.ui.fleet.internal.session;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** A command with a name for the Edit menu. */
public final class Edit extends CompoundCommand {
    private final Object sitting;

    /** A step of its own. */
    public Edit(String label, Command... commands) {
        this(null, label, commands);
    }

    /**
     * A step that goes on with the one before, if that has the same sitting.
     *
     * @param sitting what the user has not left since; null for a step of its own
     */
    public Edit(Object sitting, String label, Command... commands) {
        super(MERGE_COMMAND_ALL, label, label);
        this.sitting = sitting;
        for (Command command : commands) {
            append(command);
        }
    }

    boolean absorb(Edit next) {
        return sitting != null && sitting == next.sitting && appendAndExecute(next);
    }
}
