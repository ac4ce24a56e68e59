package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.SecretField;
import org.slatecard.validation.internal.basis.SecretRule;

/** The access password holds a letter and a digit where the camera requires them. */
@Component(service = Rule.class)
public final class AccessPasswordLetterAndDigit extends SecretRule<Camera> {

    public AccessPasswordLetterAndDigit() {
        super("access-password-letter-and-digit", Severity.ERROR, "F10", SecretField.ACCESS_PASSWORD,
                FieldLimit.REQUIRED);
    }

    @Override
    protected boolean refuses(FieldLimit limit, CharSequence password) {
        return limit.lacksLetterOrDigit(password);
    }

    @Override
    protected Object limited(FieldLimit limit) {
        return limit.takenCharacters();
    }
}
