package org.slatecard.validation.internal.addressing;

import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Ipv4;

/** The gateway is in the subnet of the camera. */
@Component(service = Rule.class)
public final class AddressGatewayOutside extends AddressRule {

    public AddressGatewayOutside() {
        super("address-gateway-outside", "RFC 1122, section 3.3.1.1");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        OptionalInt value = used.value();
        OptionalInt gateway = used.gateway();
        if (value.isPresent() && gateway.isPresent() && !used.isUnusable() && used.subnet()
                .filter(subnet -> !subnet.joins(value.getAsInt(), gateway.getAsInt())).isPresent()) {
            reportWithNext(used, findings, Ipv4.text(gateway.getAsInt()), shown(used.network().getSubnetMask()));
        }
    }
}
