package org.slatecard.validation.internal.tethering;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Only phones that are trusted share their network with a camera. */
@Component(service = Rule.class)
public final class PhoneNotTrusted extends FactRule<TetheringProfile> {

    public PhoneNotTrusted() {
        super("phone-not-trusted", Severity.WARNING, "F15", TetheringProfile.class);
    }

    @Override
    public void check(TetheringProfile network, RuleContext context, Findings findings) {
        if (!network.isTrusted()) {
            findings.report(FleetPackage.Literals.TETHERING_PROFILE__TRUSTED, shown(network.getName()));
        }
    }
}
