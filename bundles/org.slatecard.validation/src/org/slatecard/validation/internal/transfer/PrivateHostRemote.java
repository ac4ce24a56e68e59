package org.slatecard.validation.internal.transfer;

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
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Subnet;

/** A server with a private address is in the network of the cameras that send to it. */
@Component(service = Rule.class)
public final class PrivateHostRemote extends FactRule<TransferTarget> {

    public PrivateHostRemote() {
        super("private-host-remote", Severity.WARNING, "RFC 1918, section 3", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        OptionalInt host = privateHost(target);
        if (host.isEmpty()) {
            return;
        }
        for (NetworkProfile network : context.networks(target)) {
            if (isElsewhere(network, host.getAsInt())) {
                findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, shown(target.getDisplayName()),
                        target.getHostName(), shown(network.getName()));
                return;
            }
        }
    }

    /** The private address that is the host of a target (RFC 1918, 3); empty where it is another or a name. */
    static OptionalInt privateHost(TransferTarget target) {
        OptionalInt host = Ipv4.parse(target.getHostName());
        return host.isPresent() && Ipv4.isPrivate(host.getAsInt()) ? host : OptionalInt.empty();
    }

    /** Whether the host is certainly not in a network: a phone's, or one with another subnet. */
    static boolean isElsewhere(NetworkProfile network, int host) {
        if (!(network instanceof LanProfile lan)) {
            return true;
        }
        OptionalInt gateway = Ipv4.parse(lan.getGateway());
        return !lan.isDhcp() && gateway.isPresent() && Subnet.of(lan.getSubnetMask())
                .filter(subnet -> !subnet.joins(gateway.getAsInt(), host)).isPresent();
    }
}
