package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretLength;
import org.slatecard.validation.internal.basis.SecretField;

/** The passphrase of a wireless network is as long as the camera takes for its security. */
@Component(service = Rule.class)
public final class PassphraseLength extends SecretLength<WirelessProfile> {

    public PassphraseLength() {
        super("passphrase-length", "F13", SecretField.PASSPHRASE);
    }
}
