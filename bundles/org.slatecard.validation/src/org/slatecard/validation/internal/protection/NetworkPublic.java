package org.slatecard.validation.internal.protection;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Nobody else is in the network of a camera. */
@Component(service = Rule.class)
public final class NetworkPublic extends FactRule<NetworkProfile> {

    public NetworkPublic() {
        super("network-public", Severity.WARNING, "F5", NetworkProfile.class);
    }

    @Override
    public void check(NetworkProfile network, RuleContext context, Findings findings) {
        if (network.isPublicNetwork()) {
            findings.report(FleetPackage.Literals.NETWORK_PROFILE__PUBLIC_NETWORK, shown(network.getName()));
        }
    }
}
