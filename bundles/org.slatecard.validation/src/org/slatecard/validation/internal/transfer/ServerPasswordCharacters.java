package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretCharacters;
import org.slatecard.validation.internal.basis.SecretField;

/** The password of a transfer target holds only characters that the camera takes. */
@Component(service = Rule.class)
public final class ServerPasswordCharacters extends SecretCharacters<TransferTarget> {

    public ServerPasswordCharacters() {
        super("server-password-characters", "F16", SecretField.SERVER_PASSWORD);
    }
}
