package org.slatecard.validation.internal.wireless;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A camera with a wireless and a wired network knows which of them it is to use. */
@Component(service = Rule.class)
public final class LanTypeUndecided extends FactRule<Camera> {

    public LanTypeUndecided() {
        super("lan-type-undecided", Severity.WARNING, "field notes", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        LanType type = context.effective(camera).lanType().value();
        List<NetworkProfile> networks = context.effective(camera).networkProfiles().value();
        if (type == null && LanTypes.has(networks, LanType.WIRELESS) && LanTypes.has(networks, LanType.WIRED)) {
            findings.report(FleetPackage.Literals.SETTINGS__LAN_TYPE, shown(camera.getLabel()));
        }
    }
}
