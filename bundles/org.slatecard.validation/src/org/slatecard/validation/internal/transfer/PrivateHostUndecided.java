package org.slatecard.validation.internal.transfer;

import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/**
 * A server with a private address is in the network of the cameras that send to it; which network that is, DHCP decides at
 * the venue. {@link PrivateHostRemote} speaks where it is certainly another.
 */
@Component(service = Rule.class)
public final class PrivateHostUndecided extends FactRule<TransferTarget> {

    public PrivateHostUndecided() {
        super("private-host-undecided", Severity.INFO, "RFC 1918, section 3", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        OptionalInt host = PrivateHostRemote.privateHost(target);
        List<NetworkProfile> networks = host.isEmpty() ? List.of() : context.networks(target);
        if (networks.stream().noneMatch(network -> PrivateHostRemote.isElsewhere(network, host.getAsInt()))) {
            networks.stream().filter(network -> network instanceof LanProfile lan && lan.isDhcp()).findFirst()
                    .ifPresent(network -> findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME,
                            shown(target.getDisplayName()), target.getHostName(), shown(network.getName())));
        }
    }
}
