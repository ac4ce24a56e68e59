package org.slatecard.validation.internal.wireless;

import java.util.HexFormat;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.SecretField;
import org.slatecard.validation.internal.basis.SecretRule;

/** The passphrase of a wireless network is no raw key, for which [Password] is too short. */
@Component(service = Rule.class)
public final class PassphraseRawKey extends SecretRule<WirelessProfile> {
    private static final int DIGITS = 64;

    public PassphraseRawKey() {
        super("passphrase-raw-key", Severity.ERROR, "F13", SecretField.PASSPHRASE, FieldLimit.LENGTH);
    }

    /** Whether it is a key of 256 bits in hexadecimal digits. */
    static boolean isRawKey(CharSequence passphrase) {
        return passphrase.length() == DIGITS && passphrase.chars().allMatch(HexFormat::isHexDigit);
    }

    @Override
    protected boolean refuses(FieldLimit limit, CharSequence passphrase) {
        return isRawKey(passphrase) && limit.refusesLength(passphrase);
    }

    @Override
    protected Object limited(FieldLimit limit) {
        return limit.range();
    }
}
