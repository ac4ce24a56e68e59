package org.slatecard.workbench;

import java.util.List;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;

/** The cameras that a selection means. */
public final class SelectedCameras {
    private SelectedCameras() {}

    /** Those that are selected, and those in selected groups, in the order of the fleet; none where the fleet is. */
    public static List<Camera> of(ISelection selection, Fleet fleet) {
        if (!(selection instanceof IStructuredSelection elements)) {
            return List.of();
        }
        List<?> chosen = elements.toList();
        return fleet.getCameras().stream()
                .filter(camera -> EffectiveConfiguration.chain(camera).stream().filter(each -> !(each instanceof Fleet))
                        .anyMatch(chosen::contains))
                .toList();
    }
}
