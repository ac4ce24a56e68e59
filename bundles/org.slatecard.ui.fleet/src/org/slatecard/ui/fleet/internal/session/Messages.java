package org.slatecard.ui.fleet.internal.session;

import org.eclipse.osgi.util.NLS;

/** Texts of sessions. */
final class Messages extends NLS {
    public static String OpenElsewhere;
    public static String OpenElsewhereKnown;
    public static String ReadingModels;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
