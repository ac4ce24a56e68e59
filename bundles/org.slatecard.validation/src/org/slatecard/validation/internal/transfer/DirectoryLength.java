package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Rule;
import org.slatecard.validation.internal.basis.TextField;
import org.slatecard.validation.internal.basis.TextLength;

/** A destination directory is as long as the camera takes, without its placeholders. */
@Component(service = Rule.class)
public final class DirectoryLength extends TextLength<TransferTarget> {

    public DirectoryLength() {
        super("directory-length", "F16", TextField.DIRECTORY);
    }
}
