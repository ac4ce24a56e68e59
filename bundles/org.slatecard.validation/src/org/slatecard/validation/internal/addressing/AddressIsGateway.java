package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;

/** A camera does not have the address of its gateway. */
@Component(service = Rule.class)
public final class AddressIsGateway extends AddressRule {

    public AddressIsGateway() {
        super("address-is-gateway", "RFC 5227, section 1");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        if (used.value().isPresent() && used.value().equals(used.gateway())) {
            reportWithNext(used, findings);
        }
    }
}
