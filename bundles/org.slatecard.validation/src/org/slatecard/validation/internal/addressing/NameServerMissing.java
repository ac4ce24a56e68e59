package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A camera finds the servers by their names. */
@Component(service = Rule.class)
public final class NameServerMissing extends FactRule<LanProfile> {

    public NameServerMissing() {
        super("name-server-missing", Severity.WARNING, "RFC 1123, section 6.1.1", LanProfile.class);
    }

    @Override
    public void check(LanProfile network, RuleContext context, Findings findings) {
        String dns = network.getPrimaryDns();
        if (NetworkAddressRule.typesNameServers(network) && (dns == null || dns.isBlank())) {
            findings.report(FleetPackage.Literals.LAN_PROFILE__PRIMARY_DNS, shown(network.getName()));
        }
    }
}
