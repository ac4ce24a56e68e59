package org.slatecard.ui.fleet.internal.command;

import org.eclipse.osgi.util.NLS;

/** Texts of the commands. */
public final class Messages extends NLS {
    public static String NotPossible;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
