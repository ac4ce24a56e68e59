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

/** A camera that is set to wireless LAN does not use its wired network, and the other way round. */
@Component(service = Rule.class)
public final class LanTypeExcludesNetwork extends FactRule<Camera> {

    public LanTypeExcludesNetwork() {
        super("lan-type-excludes-network", Severity.INFO, "field notes", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        LanType type = context.effective(camera).lanType().value();
        List<NetworkProfile> networks = context.effective(camera).networkProfiles().value();
        LanType other = type == LanType.WIRELESS ? LanType.WIRED : LanType.WIRELESS;
        if (type != null && type != LanType.TETHERING && LanTypes.has(networks, type)
                && LanTypes.has(networks, other)) {
            findings.report(FleetPackage.Literals.SETTINGS__NETWORK_PROFILES, shown(camera.getLabel()));
        }
    }
}
