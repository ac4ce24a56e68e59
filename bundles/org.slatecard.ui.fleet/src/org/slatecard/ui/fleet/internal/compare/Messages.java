package org.slatecard.ui.fleet.internal.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of comparisons. */
final class Messages extends NLS {
    public static String CompareFleets;
    public static String CompareHistory;
    public static String HistoryTitle;
    public static String HistoryNone;
    public static String HistoryPick;
    public static String LineElement;
    public static String LineField;
    public static String LineFingerprint;
    public static String LineNo;
    public static String LineNone;
    public static String LineSecret;
    public static String LineYes;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
