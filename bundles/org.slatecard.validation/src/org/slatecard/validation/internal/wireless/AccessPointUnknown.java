package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.AccessPointSecurity;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** It is recorded what the access point offers. */
@Component(service = Rule.class)
public final class AccessPointUnknown extends FactRule<WirelessProfile> {

    public AccessPointUnknown() {
        super("access-point-unknown", Severity.INFO, "F11", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        if (network.getAccessPointOffers() == AccessPointSecurity.UNKNOWN) {
            findings.report(FleetPackage.Literals.WIRELESS_PROFILE__ACCESS_POINT_OFFERS, shown(network.getName()));
        }
    }
}
