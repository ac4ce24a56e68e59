package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretLength;
import org.slatecard.validation.internal.basis.SecretField;

/** The password of a transfer target is as long as the camera takes. */
@Component(service = Rule.class)
public final class ServerPasswordLength extends SecretLength<TransferTarget> {

    public ServerPasswordLength() {
        super("server-password-length", "F16", SecretField.SERVER_PASSWORD);
    }
}
