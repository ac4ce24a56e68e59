package org.slatecard.validation.internal.protection;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Protection;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Something stands between cameras and the internet: they cannot defend themselves. */
@Component(service = Rule.class)
public final class ProtectionNone extends FactRule<NetworkProfile> {

    public ProtectionNone() {
        super("protection-none", Severity.WARNING, "F5", NetworkProfile.class);
    }

    @Override
    public void check(NetworkProfile network, RuleContext context, Findings findings) {
        if (network.getProtection() == Protection.NONE) {
            findings.report(FleetPackage.Literals.NETWORK_PROFILE__PROTECTION, shown(network.getName()));
        }
    }
}
