package org.slatecard.validation.internal.wireless;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Fixes;
import org.slatecard.validation.internal.basis.Replacement;

/** An SSID that is typed on the camera holds only characters that it takes; spaces are a rule of their own. */
@Component(service = Rule.class)
public final class SsidCharacters extends SsidRule {

    public SsidCharacters() {
        super("ssid-characters", Severity.ERROR, "F13");
    }

    @Override
    void check(WirelessProfile network, String ssid, RuleContext context, Findings findings) {
        String typed = ssid.replace(" ", "");
        if (isTyped(network)) {
            limit(network, context, limit -> !limit.takes(typed))
                    .ifPresent(limit -> report(network, ssid, typed, limit, findings));
        }
    }

    /** Only what changes the looks alone is replaced: the name has to be that of the access point. */
    private static void report(WirelessProfile network, String ssid, String typed, FieldLimit limit,
            Findings findings) {
        Optional<String> meant = Replacement.faithful(ssid, limit);
        findings.report(FEATURE, meant.map(name -> Fixes.set(network, FEATURE, name)).orElse(null), shown(ssid),
                limit.refusedCharacters(typed), limit.model().getId(), limit.basis(FieldLimit.CHARACTERS),
                meant.orElse(""));
    }
}
