package org.slatecard.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of what the workbench offers. */
final class Messages extends NLS {
    public static String Background_cancelled;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
