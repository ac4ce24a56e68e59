package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A network whose addresses are static has a mask. */
@Component(service = Rule.class)
public final class SubnetMaskMissing extends FactRule<LanProfile> {

    public SubnetMaskMissing() {
        super("subnet-mask-missing", Severity.ERROR, "RFC 4632, section 3.1", LanProfile.class);
    }

    @Override
    public void check(LanProfile network, RuleContext context, Findings findings) {
        if (!network.isDhcp() && (network.getSubnetMask() == null || network.getSubnetMask().isBlank())) {
            findings.report(FleetPackage.Literals.LAN_PROFILE__SUBNET_MASK, shown(network.getName()));
        }
    }
}
