package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Rule;

/** A camera has a transfer target. */
@Component(service = Rule.class)
public final class CameraWithoutTarget extends SetterRule {

    public CameraWithoutTarget() {
        super("camera-without-target", FleetPackage.Literals.SETTINGS__TRANSFER_TARGETS);
    }
}
