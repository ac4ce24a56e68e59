package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.Fixes;
import org.slatecard.validation.internal.basis.FieldLimit;

/** An SSID with a space is not typed on the camera but chosen from [Scan Networks]. */
@Component(service = Rule.class)
public final class SsidSpace extends SsidRule {

    public SsidSpace() {
        super("ssid-space", Severity.ERROR, "F13");
    }

    @Override
    void check(WirelessProfile network, String ssid, RuleContext context, Findings findings) {
        if (isTyped(network) && ssid.contains(" ")) {
            limit(network, context, limit -> !limit.takes(" ")).ifPresent(limit -> findings.report(FEATURE,
                    Fixes.set(network, FleetPackage.Literals.WIRELESS_PROFILE__REGISTRATION,
                            Registration.SCAN_NETWORKS),
                    shown(ssid), limit.model().getId(), limit.basis(FieldLimit.CHARACTERS)));
        }
    }
}
