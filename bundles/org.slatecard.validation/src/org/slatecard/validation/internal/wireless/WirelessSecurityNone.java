package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** A wireless network is encrypted. */
@Component(service = Rule.class)
public final class WirelessSecurityNone extends FactRule<WirelessProfile> {

    public WirelessSecurityNone() {
        super("wireless-security-none", Severity.WARNING, "F12", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        if (network.getSecurity() == Security.NONE) {
            findings.report(FleetPackage.Literals.WIRELESS_PROFILE__SECURITY,
                    Fixes.set(network, FleetPackage.Literals.WIRELESS_PROFILE__SECURITY, Security.WPA2),
                    shown(network.getSsid()));
        }
    }
}
