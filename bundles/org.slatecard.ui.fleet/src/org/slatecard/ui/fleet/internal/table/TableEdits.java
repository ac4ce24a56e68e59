package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.block.CellChange;
import org.slatecard.ui.fleet.internal.table.block.CellEdits;
import org.slatecard.ui.fleet.internal.table.block.NewCameras;
import org.slatecard.ui.fleet.internal.table.block.PasteTarget;
import org.slatecard.ui.fleet.internal.table.cell.EditorKind;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.workbench.OpenFleet;

/** Changes the fleet from the table; each change is one command, or nothing where a cell refuses it. */
final class TableEdits {
    private final OpenFleet open;
    private final Questions questions;
    private final NewCameras newCameras;

    TableEdits(OpenFleet open, Questions questions) {
        this.open = open;
        this.questions = questions;
        newCameras = new NewCameras(open.fleet(), open.domain());
    }

    void change(String label, List<CellChange> changes) {
        execute(CellEdits.plan(label, List.of(), changes));
    }

    void clear(List<CellChange> cells) {
        change(Messages.Clear, cells.stream().filter(cell -> cell.column().editor() != EditorKind.NONE).toList());
    }

    /** Pastes a block; gives the cameras that were added for it. */
    List<Camera> paste(PasteTarget target, List<List<String>> clipboard) {
        List<List<String>> block = target.withoutTitles(clipboard);
        if (open.readOnly() || block.isEmpty()) {
            return List.of();
        }
        int missing = target.missing(block);
        Questions.Missing answer = missing == 0
                ? Questions.Missing.LEAVE_OUT
                : questions.missing(block.size(), target.cameras().size());
        if (answer == Questions.Missing.CANCEL) {
            return List.of();
        }
        boolean add = answer == Questions.Missing.ADD_CAMERAS;
        List<Camera> added = add ? newCameras.create(missing, lastLabel()) : List.of();
        List<Command> first = add
                ? List.of(newCameras.add(Messages.AddCamera, added, Collections.nCopies(missing, null)))
                : List.of();
        List<CellChange> changes = target.changes(block, added);
        execute(CellEdits.plan(Messages.Paste, first, changes));
        return added;
    }

    List<Camera> add(Camera like) {
        String label = like == null || like.getLabel() == null ? lastLabel() : like.getLabel();
        List<Camera> added = newCameras.create(1, label);
        execute(newCameras.add(Messages.AddCamera, added,
                Collections.singletonList(like == null ? null : like.getGroup())));
        return added;
    }

    List<Camera> duplicate(List<Camera> cameras) {
        List<Camera> copies = newCameras.copies(cameras);
        execute(newCameras.add(Messages.Duplicate, copies,
                new ArrayList<>(cameras.stream().map(Camera::getGroup).toList())));
        return copies;
    }

    void delete(List<Camera> cameras) {
        if (!cameras.isEmpty()) {
            CompoundCommand delete = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL);
            AcceptedFindings.forget(open.domain(), open.fleet(), cameras).ifPresent(delete::append);
            delete.append(DeleteCommand.create(open.domain(), cameras));
            execute(delete);
        }
    }

    private void execute(CellEdits edits) {
        if (!edits.refused().isEmpty()) {
            questions.refused(edits.refused());
        } else if (!edits.isEmpty()) {
            execute(edits.command());
        }
    }

    private void execute(Command command) {
        if (!open.readOnly()) {
            open.domain().getCommandStack().execute(command);
        }
    }

    private String lastLabel() {
        List<Camera> cameras = open.fleet().getCameras();
        return cameras.isEmpty() || cameras.getLast().getLabel() == null
                ? Messages.FirstLabel
                : cameras.getLast()
                        .getLabel();
    }
}
