package org.slatecard.ui.fleet.internal.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.fleet.internal.document.ReadableTime;
import org.slatecard.ui.fleet.internal.open.SelectedFleets;
import org.slatecard.workbench.Background;

/** Shows a fleet as it is saved beside an earlier state that the user picks. */
public final class CompareWithHistoryHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IFile file = SelectedFleets.of(event).files().get(0);
        new Background(window.getShell()).call(file::getHistory).flatMap(states -> pick(window, file, List.of(states)))
                .ifPresent(state -> CompareUI.openCompareEditor(new FleetComparison(
                        NLS.bind(Messages.CompareHistory, file.getName(), time(state)),
                        new FleetState(file.getLocation().toOSString(), () -> file.getContents(true)),
                        new FleetState(time(state), state::getContents))));
        return null;
    }

    private static Optional<IFileState> pick(IWorkbenchWindow window, IFile file, List<IFileState> states) {
        if (states.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.HistoryTitle,
                    NLS.bind(Messages.HistoryNone, file.getName()));
            return Optional.empty();
        }
        ListDialog dialog = new ListDialog(window.getShell());
        dialog.setTitle(Messages.HistoryTitle);
        dialog.setMessage(NLS.bind(Messages.HistoryPick, file.getName()));
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(state -> time((IFileState) state)));
        dialog.setInput(states);
        dialog.setInitialSelections(states.get(0));
        return dialog.open() == Window.OK
                ? Optional.of((IFileState) dialog.getResult()[0])
                : Optional.empty();
    }

    private static String time(IFileState state) {
        return new ReadableTime(Instant.ofEpochMilli(state.getModificationTime())).withSeconds();
    }
}
