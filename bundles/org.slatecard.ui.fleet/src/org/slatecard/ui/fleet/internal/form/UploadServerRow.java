package org.slatecard.ui.fleet.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.ui.fleet.internal.element.Names;

/** Chooses the transfer target that receives what cameras upload by themselves. */
record UploadServerRow(Rows rows) {
    private static final Object NONE = new Object();

    void create() {
        List<Object> targets = new ArrayList<>(rows.scope().session().fleet().getTargets());
        targets.add(0, NONE);
        rows.choice(FleetPackage.Literals.SETTINGS__DEFAULT_UPLOAD_SERVER, targets,
                target -> target == NONE ? Messages.NoUploadServer : Names.of((TransferTarget) target), NONE);
    }
}
