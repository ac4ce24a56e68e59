package org.slatecard.validation.internal.addressing;

import org.osgi.service.component.annotations.Component;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.internal.basis.Fixes;
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Replacement;

/** Gateway and name servers are addresses. */
@Component(service = Rule.class)
public final class NetworkAddressSyntax extends NetworkAddressRule {

    public NetworkAddressSyntax() {
        super("network-address-syntax", "RFC 3986, section 3.2.2");
    }

    @Override
    void check(Entry entry, RuleContext context, Findings findings) {
        if (Ipv4.parse(entry.text()).isEmpty() && !Ipv4.isIpv6(entry.text())) {
            String meant = Replacement.plain(entry.text());
            Fix fix = Ipv4.parse(meant).isEmpty() ? null : Fixes.set(entry.network(), entry.feature(), meant);
            entry.report(fix, findings, fix == null ? "" : meant);
        }
    }
}
