package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretLength;
import org.slatecard.validation.internal.basis.SecretField;

/** The access password is as long as the camera takes. */
@Component(service = Rule.class)
public final class AccessPasswordLength extends SecretLength<Camera> {

    public AccessPasswordLength() {
        super("access-password-length", "F10", SecretField.ACCESS_PASSWORD);
    }
}
