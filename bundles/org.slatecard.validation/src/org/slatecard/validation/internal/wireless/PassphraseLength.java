package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.SecretField;
import org.slatecard.validation.internal.basis.SecretRule;

/** The passphrase of a wireless network is as long as the camera takes for its security; a raw key is another matter. */
@Component(service = Rule.class)
public final class PassphraseLength extends SecretRule<WirelessProfile> {

    public PassphraseLength() {
        super("passphrase-length", Severity.ERROR, "F13", SecretField.PASSPHRASE, FieldLimit.LENGTH);
    }

    @Override
    protected boolean refuses(FieldLimit limit, CharSequence passphrase) {
        return limit.refusesLength(passphrase) && !PassphraseRawKey.isRawKey(passphrase);
    }

    @Override
    protected Object limited(FieldLimit limit) {
        return limit.range();
    }
}
