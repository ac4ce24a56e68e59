package org.slatecard.ui.fleet.internal.table.block;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.slatecard.ui.fleet.internal.table.cell.EditorKind;
import org.slatecard.ui.fleet.internal.table.cell.Refusal;

/**
 * Changes of cells that are made together or not at all.
 *
 * @param command what makes all of them; it does nothing where there is nothing to change
 * @param changed how many cells change
 * @param skipped how many cells have been left out because nobody can change them
 * @param refused what stands in the way; where there is something, the command must not be executed
 */
public record CellEdits(CompoundCommand command, int changed, int skipped, List<RefusedCell> refused) {

    /** Plans changes, after other commands that come first. */
    public static CellEdits plan(String label, List<Command> first, List<CellChange> changes) {
        CompoundCommand command = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label);
        first.forEach(command::append);
        List<RefusedCell> refused = new ArrayList<>();
        int changed = 0;
        int skipped = 0;
        for (CellChange change : changes) {
            if (change.column().editor() == EditorKind.NONE) {
                skipped++;
            } else if (!change.changesNothing()) {
                try {
                    command.append(change.column().write(change.camera(), change.text()));
                    changed++;
                } catch (Refusal refusal) {
                    refused.add(new RefusedCell(change, refusal.getMessage()));
                }
            }
        }
        return new CellEdits(command, changed, skipped, refused);
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return command.isEmpty();
    }
}
