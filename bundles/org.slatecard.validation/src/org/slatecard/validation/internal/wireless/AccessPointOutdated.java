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

/** An access point offers more than WEP or WPA, which the camera does not join. */
@Component(service = Rule.class)
public final class AccessPointOutdated extends FactRule<WirelessProfile> {

    public AccessPointOutdated() {
        super("access-point-outdated", Severity.ERROR, "F4", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        AccessPointSecurity offers = network.getAccessPointOffers();
        if (offers == AccessPointSecurity.WEP || offers == AccessPointSecurity.WPA) {
            findings.report(FleetPackage.Literals.WIRELESS_PROFILE__ACCESS_POINT_OFFERS, shown(network.getName()),
                    offers.getLiteral());
        }
    }
}
