package org.slatecard.validation.internal.addressing;

import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Ipv4;

/** An address is neither that of its subnet nor that of all hosts in it. */
@Component(service = Rule.class)
public final class AddressHostPart extends AddressRule {

    public AddressHostPart() {
        super("address-host-part", "RFC 1122, section 3.2.1.3");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        OptionalInt value = used.value();
        if (value.isPresent() && !Ipv4.isReserved(value.getAsInt()) && used.isUnusable()) {
            reportWithNext(used, findings, shown(used.network().getSubnetMask()));
        }
    }
}
