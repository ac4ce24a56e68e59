package org.slatecard.ui.fleet.internal.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.ui.fleet.internal.element.Names;

/** Chooses the group of cameras. */
record GroupRow(Rows rows) {
    private static final Object NONE = new Object();

    void create() {
        List<Object> groups = new ArrayList<>(rows.scope().session().fleet().getGroups());
        groups.sort(Comparator.comparing(group -> Names.of((CameraGroup) group)));
        groups.add(0, NONE);
        rows.choice(FleetPackage.Literals.CAMERA__GROUP, groups,
                group -> group == NONE ? Messages.NoGroup : Names.of((CameraGroup) group), NONE);
    }
}
