package org.slatecard.validation.internal.tethering;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TetheringProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A phone hangs on one camera at a time. */
@Component(service = Rule.class)
public final class PhoneShared extends FactRule<TetheringProfile> {

    public PhoneShared() {
        super("phone-shared", Severity.WARNING, "F15", TetheringProfile.class);
    }

    @Override
    public void check(TetheringProfile network, RuleContext context, Findings findings) {
        if (context.users(network) > 1) {
            findings.report(FleetPackage.Literals.TETHERING_PROFILE__PHONE, shown(network.getName()),
                    context.users(network));
        }
    }
}
