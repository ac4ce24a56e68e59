package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.LimitText;

/** An SSID is there and as long as the camera takes. */
@Component(service = Rule.class)
public final class SsidLength extends SsidRule {

    public SsidLength() {
        super("ssid-length", Severity.ERROR, "F13");
    }

    @Override
    void check(WirelessProfile network, String ssid, RuleContext context, Findings findings) {
        limit(network, context, limit -> limit.refusesLength(ssid))
                .ifPresent(limit -> findings.report(FEATURE, shown(ssid),
                        LimitText.characters(ssid), limit.model().getId(), limit.range(),
                        limit.basis(FieldLimit.LENGTH)));
    }
}
