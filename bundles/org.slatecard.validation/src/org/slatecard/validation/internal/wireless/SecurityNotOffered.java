package org.slatecard.validation.internal.wireless;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.AccessPointSecurity;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Fix;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** A network has a security that its access point offers. */
@Component(service = Rule.class)
public final class SecurityNotOffered extends FactRule<WirelessProfile> {
    /** What the camera can choose for an access point; nothing for one that it cannot join, or that is not known. */
    private static final Map<AccessPointSecurity, Set<Security>> OFFERED = Map.of(AccessPointSecurity.OPEN,
            Set.of(Security.NONE), AccessPointSecurity.WPA_WPA2, Set.of(Security.WPA2), AccessPointSecurity.WPA2,
            Set.of(Security.WPA2), AccessPointSecurity.WPA2_WPA3, Set.of(Security.WPA2, Security.WPA3),
            AccessPointSecurity.WPA3, Set.of(Security.WPA3));

    public SecurityNotOffered() {
        super("security-not-offered", Severity.ERROR, "F12", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        Set<Security> offered = OFFERED.getOrDefault(network.getAccessPointOffers(), Set.of());
        if (!offered.isEmpty() && !offered.contains(network.getSecurity())) {
            Security best = offered.contains(Security.WPA3) ? Security.WPA3 : Security.WPA2;
            Fix fix = offered.contains(best)
                    ? Fixes.set(network, FleetPackage.Literals.WIRELESS_PROFILE__SECURITY, best)
                    : null;
            findings.report(FleetPackage.Literals.WIRELESS_PROFILE__SECURITY, fix, shown(network.getName()),
                    network.getSecurity().getLiteral(), network.getAccessPointOffers().getLiteral(),
                    best.getLiteral());
        }
    }
}
