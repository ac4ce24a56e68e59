package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretCharacters;
import org.slatecard.validation.internal.basis.SecretField;

/** The passphrase of a wireless network holds only characters that the camera takes. */
@Component(service = Rule.class)
public final class PassphraseCharacters extends SecretCharacters<WirelessProfile> {

    public PassphraseCharacters() {
        super("passphrase-characters", "F13", SecretField.PASSPHRASE);
    }
}
