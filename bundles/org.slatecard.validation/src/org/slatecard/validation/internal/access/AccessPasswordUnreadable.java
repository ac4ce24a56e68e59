package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretUnreadable;
import org.slatecard.validation.internal.basis.SecretField;

/** The access password that a camera refers to is in the vault. */
@Component(service = Rule.class)
public final class AccessPasswordUnreadable extends SecretUnreadable<Camera> {

    public AccessPasswordUnreadable() {
        super("access-password-unreadable", "F10", SecretField.ACCESS_PASSWORD);
    }
}
