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

/** It is known what stands between cameras and the internet. */
@Component(service = Rule.class)
public final class ProtectionUnknown extends FactRule<NetworkProfile> {

    public ProtectionUnknown() {
        super("protection-unknown", Severity.INFO, "F3", NetworkProfile.class);
    }

    @Override
    public void check(NetworkProfile network, RuleContext context, Findings findings) {
        if (network.getProtection() == Protection.UNKNOWN) {
            findings.report(FleetPackage.Literals.NETWORK_PROFILE__PROTECTION, shown(network.getName()));
        }
    }
}
