package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** An encrypted network has a passphrase in the vault, so that it can be typed on the camera. */
@Component(service = Rule.class)
public final class PassphraseMissing extends FactRule<WirelessProfile> {

    public PassphraseMissing() {
        super("passphrase-missing", Severity.WARNING, "F12", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        String id = network.getPassphraseSecretId();
        if (context.secrets().isOpen() && network.getSecurity() != Security.NONE && (id == null || id.isEmpty())) {
            findings.report(FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID, shown(network.getName()));
        }
    }
}
