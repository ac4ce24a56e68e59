package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.Fixes;

/** An SSID that is typed on the camera has no blanks before or after it, which come from pasting. */
@Component(service = Rule.class)
public final class SsidOuterBlanks extends SsidRule {

    public SsidOuterBlanks() {
        super("ssid-outer-blanks", Severity.ERROR, "F13");
    }

    @Override
    void check(WirelessProfile network, String ssid, RuleContext context, Findings findings) {
        if (isTyped(network) && !ssid.isEmpty() && !ssid.equals(network.getSsid())) {
            findings.report(FEATURE, Fixes.set(network, FEATURE, ssid), shown(ssid));
        }
    }
}
