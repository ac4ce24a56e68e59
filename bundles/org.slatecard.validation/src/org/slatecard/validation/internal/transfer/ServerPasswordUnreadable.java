package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.SecretUnreadable;
import org.slatecard.validation.internal.basis.SecretField;

/** The password that a transfer target refers to is in the vault. */
@Component(service = Rule.class)
public final class ServerPasswordUnreadable extends SecretUnreadable<TransferTarget> {

    public ServerPasswordUnreadable() {
        super("server-password-unreadable", "F16", SecretField.SERVER_PASSWORD);
    }
}
