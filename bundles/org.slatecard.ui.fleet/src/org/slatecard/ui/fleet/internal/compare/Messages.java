package org.slatecard.ui.fleet.internal.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of comparisons. */
final class Messages extends NLS {
    public static String CompareFleets;
    public static String CompareHistory;
    public static String HistoryTitle;
    public static String HistoryNone;
    public static String HistoryPick;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
