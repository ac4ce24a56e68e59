package org.slatecard.ui.fleet.internal.compare;

import java.util.List;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.slatecard.ui.fleet.internal.open.SelectedFleets;

/** Shows the saved states of two fleets beside each other. */
public final class CompareWithEachOtherHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<IFile> files = SelectedFleets.of(event).files();
        FleetState left = side(files.get(0));
        FleetState right = side(files.get(1));
        CompareUI.openCompareEditor(new FleetComparison(
                NLS.bind(Messages.CompareFleets, files.get(0).getName(), files.get(1).getName()), left, right));
        return null;
    }

    private static FleetState side(IFile file) {
        return new FleetState(file.getLocation().toOSString(), () -> file.getContents(true));
    }
}
