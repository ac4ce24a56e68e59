package org.slatecard.workbench.internal.cameras;

import java.util.Objects;
import org.eclipse.jface.viewers.LabelProvider;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;

/** What cameras and groups are called. */
public final class CameraLabels extends LabelProvider {
    @Override
    public String getText(Object element) {
        return switch (element) {
            case Camera camera -> Objects.requireNonNullElse(camera.getLabel(), "");
            case CameraGroup group -> Objects.requireNonNullElse(group.getName(), "");
            default -> super.getText(element);
        };
    }
}
