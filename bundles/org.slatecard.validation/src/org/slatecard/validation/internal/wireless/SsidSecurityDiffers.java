package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** One SSID stands for one security. */
@Component(service = Rule.class)
public final class SsidSecurityDiffers extends FactRule<WirelessProfile> {

    public SsidSecurityDiffers() {
        super("ssid-security-differs", Severity.WARNING, "F12", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        for (WirelessProfile other : context.withSameSsid(network)) {
            if (other.getSecurity() != network.getSecurity()) {
                findings.report(FleetPackage.Literals.WIRELESS_PROFILE__SECURITY, shown(network.getSsid()),
                        network.getSecurity().getLiteral(), shown(other.getName()), other.getSecurity().getLiteral());
                return;
            }
        }
    }
}
