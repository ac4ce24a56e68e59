package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;

/** [Manual Register] starts with one security: another one has to be chosen by hand, which is easily forgotten. */
@Component(service = Rule.class)
public final class SecurityByHand extends FactRule<WirelessProfile> {

    public SecurityByHand() {
        super("security-by-hand", Severity.INFO, "F13", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        String security = network.getSecurity().getLiteral();
        if (network.getRegistration() != Registration.MANUAL_REGISTER || network.getSecurity() == Security.NONE) {
            return;
        }
        FieldLimit.first(context.models(network), Field.SECURITY,
                limit -> limit.spec().getFactoryValue() != null && !limit.spec().getFactoryValue().equals(security))
                .ifPresent(limit -> findings.report(FleetPackage.Literals.WIRELESS_PROFILE__SECURITY,
                        shown(network.getName()), limit.spec().getFactoryValue(), limit.model().getId(), security,
                        limit.basis(FieldLimit.FACTORY)));
    }
}
