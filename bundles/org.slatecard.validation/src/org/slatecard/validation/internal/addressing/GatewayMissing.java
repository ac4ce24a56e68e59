package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A network whose addresses are static has a gateway. */
@Component(service = Rule.class)
public final class GatewayMissing extends FactRule<LanProfile> {

    public GatewayMissing() {
        super("gateway-missing", Severity.WARNING, "RFC 1122, section 3.3.1.1", LanProfile.class);
    }

    @Override
    public void check(LanProfile network, RuleContext context, Findings findings) {
        if (!network.isDhcp() && (network.getGateway() == null || network.getGateway().isBlank())) {
            findings.report(FleetPackage.Literals.LAN_PROFILE__GATEWAY, shown(network.getName()));
        }
    }
}
