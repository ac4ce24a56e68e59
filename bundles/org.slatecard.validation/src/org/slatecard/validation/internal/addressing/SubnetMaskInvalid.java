package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;
import org.slatecard.validation.internal.basis.Replacement;
import org.slatecard.validation.internal.basis.Subnet;

/** A mask is one, and leaves room for a camera and a gateway. */
@Component(service = Rule.class)
public final class SubnetMaskInvalid extends FactRule<LanProfile> {

    public SubnetMaskInvalid() {
        super("subnet-mask-invalid", Severity.ERROR, "RFC 4632, section 3.1", LanProfile.class);
    }

    @Override
    public void check(LanProfile network, RuleContext context, Findings findings) {
        String mask = network.getSubnetMask();
        if (!network.isDhcp() && mask != null && !mask.isBlank() && Subnet.of(mask).isEmpty()) {
            String meant = Replacement.plain(mask);
            Fix fix = Subnet.of(meant).isEmpty()
                    ? null
                    : Fixes.set(network, FleetPackage.Literals.LAN_PROFILE__SUBNET_MASK, meant);
            findings.report(FleetPackage.Literals.LAN_PROFILE__SUBNET_MASK, fix, shown(network.getName()), shown(mask),
                    fix == null ? "" : meant);
        }
    }
}
