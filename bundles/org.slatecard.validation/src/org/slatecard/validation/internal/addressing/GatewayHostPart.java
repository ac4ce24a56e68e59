package org.slatecard.validation.internal.addressing;

import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Subnet;

/** The gateway has neither the address of its subnet nor that of all hosts in it. */
@Component(service = Rule.class)
public final class GatewayHostPart extends FactRule<LanProfile> {

    public GatewayHostPart() {
        super("gateway-host-part", Severity.ERROR, "RFC 1122, section 3.2.1.3", LanProfile.class);
    }

    @Override
    public void check(LanProfile network, RuleContext context, Findings findings) {
        OptionalInt gateway = Ipv4.parse(network.getGateway());
        if (!network.isDhcp() && gateway.isPresent() && !Ipv4.isReserved(gateway.getAsInt())
                && Subnet.of(network.getSubnetMask()).filter(subnet -> subnet.isNetworkOrBroadcast(gateway.getAsInt()))
                        .isPresent()) {
            findings.report(FleetPackage.Literals.LAN_PROFILE__GATEWAY, shown(network.getName()),
                    shown(network.getGateway()), shown(network.getSubnetMask()));
        }
    }
}
