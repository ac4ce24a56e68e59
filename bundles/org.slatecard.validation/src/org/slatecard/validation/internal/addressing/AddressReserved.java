package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Ipv4;

/** An address is one that a host can have. */
@Component(service = Rule.class)
public final class AddressReserved extends AddressRule {

    public AddressReserved() {
        super("address-reserved", "RFC 6890, section 2.2.2");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        if (used.value().isPresent() && Ipv4.isReserved(used.value().getAsInt())) {
            reportWithNext(used, findings);
        }
    }
}
