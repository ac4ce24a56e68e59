package org.slatecard.ui.card.internal;

import org.eclipse.osgi.util.NLS;
import org.slatecard.card.Drive;

/** What a card is called. */
final class DriveText {
    private DriveText() {}

    static String of(Drive drive) {
        return drive.label().isBlank()
                ? drive.path().toString()
                : NLS.bind(Messages.LabelAndPath, drive.label(), drive.path());
    }
}
