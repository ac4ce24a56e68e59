package org.slatecard.workbench.internal.cameras;

import java.util.stream.Stream;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;

/** The cameras of a fleet within their groups. */
public final class CameraTree implements ITreeContentProvider {
    @Override
    public Object[] getElements(Object input) {
        Fleet fleet = (Fleet) input;
        return Stream.concat(fleet.getGroups().stream().filter(group -> group.getParent() == null),
                fleet.getCameras().stream().filter(camera -> camera.getGroup() == null)).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof CameraGroup group
                ? Stream.concat(group.getSubgroups().stream(), group.getMembers().stream()).toArray()
                : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case Camera camera -> camera.getGroup();
            case CameraGroup group -> group.getParent();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
