package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A network is there for a camera. */
@Component(service = Rule.class)
public final class NetworkUnused extends FactRule<NetworkProfile> {

    public NetworkUnused() {
        super("network-unused", Severity.INFO, "Slatecard", NetworkProfile.class);
    }

    @Override
    public void check(NetworkProfile network, RuleContext context, Findings findings) {
        if (context.users(network) == 0) {
            findings.report(null, shown(network.getName()));
        }
    }
}
