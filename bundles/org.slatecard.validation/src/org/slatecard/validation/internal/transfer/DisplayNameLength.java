package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.TextField;
import org.slatecard.validation.internal.basis.TextLength;

/** A display name is there and as long as the camera takes. */
@Component(service = Rule.class)
public final class DisplayNameLength extends TextLength<TransferTarget> {

    public DisplayNameLength() {
        super("display-name-length", "F16", TextField.DISPLAY_NAME);
    }
}
