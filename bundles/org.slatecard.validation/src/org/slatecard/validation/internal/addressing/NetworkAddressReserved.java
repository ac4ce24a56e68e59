package org.slatecard.validation.internal.addressing;

import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Ipv4;

/** Gateway and name servers have addresses that a host can have. */
@Component(service = Rule.class)
public final class NetworkAddressReserved extends NetworkAddressRule {

    public NetworkAddressReserved() {
        super("network-address-reserved", "RFC 6890, section 2.2.2");
    }

    @Override
    void check(Entry entry, RuleContext context, Findings findings) {
        OptionalInt value = Ipv4.parse(entry.text());
        if (value.isPresent() && Ipv4.isReserved(value.getAsInt())) {
            entry.report(null, findings);
        }
    }
}
