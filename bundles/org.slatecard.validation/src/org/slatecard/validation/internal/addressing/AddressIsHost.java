package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;

/** A camera does not have the address of a server that cameras send to. */
@Component(service = Rule.class)
public final class AddressIsHost extends AddressRule {

    public AddressIsHost() {
        super("address-is-host", "RFC 5227, section 1");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        if (used.value().isPresent() && context.isHost(used.value().getAsInt())) {
            reportWithNext(used, findings);
        }
    }
}
