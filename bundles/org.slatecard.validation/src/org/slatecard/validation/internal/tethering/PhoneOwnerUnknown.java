package org.slatecard.validation.internal.tethering;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Somebody answers for the phone. */
@Component(service = Rule.class)
public final class PhoneOwnerUnknown extends FactRule<TetheringProfile> {

    public PhoneOwnerUnknown() {
        super("phone-owner-unknown", Severity.WARNING, "F15", TetheringProfile.class);
    }

    @Override
    public void check(TetheringProfile network, RuleContext context, Findings findings) {
        if (network.getOwner() == null || network.getOwner().isBlank()) {
            findings.report(FleetPackage.Literals.TETHERING_PROFILE__OWNER, shown(network.getName()));
        }
    }
}
