package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.TextField;
import org.slatecard.validation.internal.basis.TextLength;

/** The user name on the server is as long as the camera takes. */
@Component(service = Rule.class)
public final class ServerUserNameLength extends TextLength<TransferTarget> {

    public ServerUserNameLength() {
        super("server-user-name-length", "F16", TextField.SERVER_USER_NAME);
    }
}
