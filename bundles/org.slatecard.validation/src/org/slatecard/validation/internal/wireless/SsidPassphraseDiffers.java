package org.slatecard.validation.internal.wireless;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** One SSID stands for one passphrase. Compared while the vault is open, and never shown. */
@Component(service = Rule.class)
public final class SsidPassphraseDiffers extends FactRule<WirelessProfile> {

    public SsidPassphraseDiffers() {
        super("ssid-passphrase-differs", Severity.WARNING, "F13", WirelessProfile.class);
    }

    @Override
    public void check(WirelessProfile network, RuleContext context, Findings findings) {
        if (!context.secrets().isOpen() || network.getSecurity() == Security.NONE) {
            return;
        }
        for (WirelessProfile other : context.withSameSsid(network)) {
            if (other.getSecurity() != Security.NONE && differ(network, other, context.secrets())) {
                findings.report(FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID,
                        shown(network.getSsid()), shown(other.getName()));
                return;
            }
        }
    }

    private static boolean differ(WirelessProfile one, WirelessProfile other, Secrets secrets) {
        String id = one.getPassphraseSecretId();
        String otherId = other.getPassphraseSecretId();
        if (id == null || otherId == null || id.equals(otherId)) {
            return false;
        }
        Optional<char[]> value = secrets.read(id);
        Optional<char[]> otherValue = secrets.read(otherId);
        boolean differ = value.isPresent() && otherValue.isPresent() && !Arrays.equals(value.get(), otherValue.get());
        value.ifPresent(secret -> Arrays.fill(secret, '\0'));
        otherValue.ifPresent(secret -> Arrays.fill(secret, '\0'));
        return differ;
    }
}
