package org.slatecard.validation.internal.addressing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule about the addresses that are typed on cameras together with a network: gateway and name servers. */
abstract class NetworkAddressRule extends FactRule<LanProfile> {

    NetworkAddressRule(String id, String source) {
        super(id, Severity.ERROR, source, LanProfile.class);
    }

    /** Whether name servers are typed: DNS Auto there is only with DHCP. */
    static boolean typesNameServers(LanProfile network) {
        return !network.isDhcp() || !network.isDnsAuto();
    }

    @Override
    public final void check(LanProfile network, RuleContext context, Findings findings) {
        if (!network.isDhcp()) {
            check(network, FleetPackage.Literals.LAN_PROFILE__GATEWAY, network.getGateway(), context, findings);
        }
        if (typesNameServers(network)) {
            check(network, FleetPackage.Literals.LAN_PROFILE__PRIMARY_DNS, network.getPrimaryDns(), context, findings);
            check(network, FleetPackage.Literals.LAN_PROFILE__SECONDARY_DNS, network.getSecondaryDns(), context,
                    findings);
        }
    }

    private void check(LanProfile network, EAttribute feature, String text, RuleContext context, Findings findings) {
        if (text != null && !text.isBlank()) {
            check(new Entry(network, feature, text), context, findings);
        }
    }

    /** Looks at one address; it is not blank. */
    abstract void check(Entry entry, RuleContext context, Findings findings);

    /**
     * An address of a network.
     *
     * @param network the network
     * @param feature which of its addresses
     * @param text    what was entered
     */
    record Entry(LanProfile network, EAttribute feature, String text) {
        /** Reports it: arguments are the network, what was entered, the name of the field, and what else is needed. */
        void report(Fix fix, Findings findings, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(shown(network.getName()), shown(text),
                    Text.of(FleetPackage.class, "plugin", "_UI_LanProfile_" + feature.getName() + "_feature")));
            arguments.addAll(List.of(more));
            findings.report(feature, fix, arguments.toArray());
        }
    }
}
