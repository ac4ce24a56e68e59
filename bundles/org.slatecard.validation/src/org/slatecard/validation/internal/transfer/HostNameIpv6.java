package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.verdict.IpAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Ipv4;

/** A host is not given by its IPv6 address, which cannot be typed on the camera. */
@Component(service = Rule.class)
public final class HostNameIpv6 extends HostRule {

    public HostNameIpv6() {
        super("host-name-ipv6", Severity.ERROR, "RFC 4291, section 2.2");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        if (Ipv4.isIpv6(address.host())) {
            limit(target, context, limit -> !limit.takes(address.host())).ifPresent(limit -> findings.report(FEATURE,
                    shown(IpAddress.shown(address.host())), limit.model().getId(), limit.basis(FieldLimit.CHARACTERS)));
        }
    }
}
