package org.slatecard.validation.internal.wireless;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretUnreadable;
import org.slatecard.validation.internal.basis.SecretField;

/** The passphrase that a wireless network refers to is in the vault. */
@Component(service = Rule.class)
public final class PassphraseUnreadable extends SecretUnreadable<WirelessProfile> {

    public PassphraseUnreadable() {
        super("passphrase-unreadable", "F13", SecretField.PASSPHRASE);
    }
}
