package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Fixes;
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Replacement;

/** An address is one. */
@Component(service = Rule.class)
public final class AddressSyntax extends AddressRule {

    public AddressSyntax() {
        super("address-syntax", "RFC 3986, section 3.2.2");
    }

    @Override
    void check(UsedAddress used, RuleContext context, Findings findings) {
        if (used.value().isEmpty() && !used.text().isBlank() && !Ipv4.isIpv6(used.text())) {
            String meant = Replacement.plain(used.text());
            Fix fix = Ipv4.parse(meant).isEmpty()
                    ? null
                    : Fixes.set(used.address(),
                            FleetPackage.Literals.STATIC_ADDRESS__IP_ADDRESS, meant);
            report(used, fix, findings, fix == null ? "" : meant);
        }
    }
}
