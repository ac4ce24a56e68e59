package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.fleet.internal.table.block.RefusedCell;

/** Asks in dialogs. */
final class Dialogs implements Questions {
    private static final int SHOWN = 8;

    private final Shell shell;

    Dialogs(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Missing missing(int rows, int cameras) {
        int more = rows - cameras;
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Paste,
                NLS.bind(Messages.MoreRows, new Object[]{rows, cameras, more}), 0,
                NLS.bind(Messages.AddMissing, more), Messages.PasteWhatFits, Messages.Cancel);
        return switch (answer) {
            case 0 -> Missing.ADD_CAMERAS;
            case 1 -> Missing.LEAVE_OUT;
            default -> Missing.CANCEL;
        };
    }

    @Override
    public void refused(List<RefusedCell> cells) {
        String list = cells.stream().limit(SHOWN).map(Dialogs::line).collect(Collectors.joining("\n"));
        String more = cells.size() > SHOWN ? "\n" + NLS.bind(Messages.MoreRefused, cells.size() - SHOWN) : "";
        MessageDialog.openError(shell, Messages.NothingChanged,
                NLS.bind(Messages.RefusedCells, cells.size()) + "\n\n" + list + more);
    }

    private static String line(RefusedCell cell) {
        String label = cell.change().camera().getLabel();
        return NLS.bind(Messages.RefusedCell, new Object[]{label == null ? "" : label, cell.change().column().title(),
                cell.reason()});
    }
}
