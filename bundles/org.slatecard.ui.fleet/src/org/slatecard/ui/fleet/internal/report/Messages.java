package org.slatecard.ui.fleet.internal.report;

import org.eclipse.osgi.util.NLS;

/** Texts of saving a report. */
final class Messages extends NLS {
    public static String NotShown;
    public static String Saved;
    public static String Saving;
    public static String Show;
    public static String Title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
