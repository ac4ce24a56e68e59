package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.TextCharacters;
import org.slatecard.validation.internal.basis.TextField;

/** A display name holds only characters that the camera takes: no space, no underscore. */
@Component(service = Rule.class)
public final class DisplayNameCharacters extends TextCharacters<TransferTarget> {

    public DisplayNameCharacters() {
        super("display-name-characters", "F16", TextField.DISPLAY_NAME);
    }
}
