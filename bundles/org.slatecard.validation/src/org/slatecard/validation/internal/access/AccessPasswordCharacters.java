package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretCharacters;
import org.slatecard.validation.internal.basis.SecretField;

/** The access password holds only characters that the camera takes. */
@Component(service = Rule.class)
public final class AccessPasswordCharacters extends SecretCharacters<Camera> {

    public AccessPasswordCharacters() {
        super("access-password-characters", "F10", SecretField.ACCESS_PASSWORD);
    }
}
