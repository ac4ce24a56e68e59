package org.slatecard.validation.internal.wireless;

import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** An SSID has at most 32 bytes, also where it is chosen from a list. */
@Component(service = Rule.class)
public final class SsidOctets extends SsidRule {
    private static final int MOST = 32;

    public SsidOctets() {
        super("ssid-octets", Severity.ERROR, "IEEE 802.11, section 9.4.2.2");
    }

    @Override
    void check(WirelessProfile network, String ssid, RuleContext context, Findings findings) {
        if (FieldLimit.length(ssid) <= MOST && !isTyped(network)) {
            int bytes = ssid.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST) {
                findings.report(FEATURE, shown(ssid), bytes, MOST);
            }
        }
    }
}
