package org.slatecard.ui.fleet.internal.open;

import org.eclipse.osgi.util.NLS;

/** Texts of opening fleets. */
final class Messages extends NLS {
    public static String OpenTitle;
    public static String OpenFilterFleets;
    public static String OpenFilterAll;
    public static String OpenNotThere;
    public static String OpenGone;
    public static String OpenRemove;
    public static String OpenKeep;
    public static String SampleTitle;
    public static String SampleChanged;
    public static String SampleOpenCopy;
    public static String SampleFreshCopy;
    public static String RecentNone;
    public static String RecentEntry;
    public static String RecentMissing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
