package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Rule;

/** A camera has a network. */
@Component(service = Rule.class)
public final class CameraWithoutNetwork extends SetterRule {

    public CameraWithoutNetwork() {
        super("camera-without-network", FleetPackage.Literals.SETTINGS__NETWORK_PROFILES);
    }
}
