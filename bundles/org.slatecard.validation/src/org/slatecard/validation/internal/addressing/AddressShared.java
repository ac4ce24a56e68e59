package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;

/** No two cameras have one address in the same network. */
@Component(service = Rule.class)
public final class AddressShared extends AddressRule {

    public AddressShared() {
        super("address-shared", "RFC 5227, section 1");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        if (context.sharesAddress(used.camera(), used.address())) {
            reportWithNext(used, findings);
        }
    }
}
