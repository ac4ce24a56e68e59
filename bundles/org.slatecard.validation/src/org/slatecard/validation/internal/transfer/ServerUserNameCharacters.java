package org.slatecard.validation.internal.transfer;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Replacement;
import org.slatecard.validation.internal.basis.TextCharacters;
import org.slatecard.validation.internal.basis.TextField;

/** The user name on the server holds only characters that the camera takes: no space. */
@Component(service = Rule.class)
public final class ServerUserNameCharacters extends TextCharacters<TransferTarget> {

    public ServerUserNameCharacters() {
        super("server-user-name-characters", "F16", TextField.SERVER_USER_NAME);
    }

    /** Only what changes the looks alone is replaced: the server knows one name. */
    @Override
    protected Optional<String> replacement(TransferTarget target, FieldLimit limit) {
        return Replacement.faithful(target.getUserName(), limit);
    }
}
