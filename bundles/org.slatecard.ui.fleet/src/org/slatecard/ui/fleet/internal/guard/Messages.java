package org.slatecard.ui.fleet.internal.guard;

import org.eclipse.osgi.util.NLS;

/** Texts of the guard. */
final class Messages extends NLS {
    public static String Changed;
    public static String ChangedUnsaved;
    public static String ChangedTitle;
    public static String ChangedLoad;
    public static String ChangedKeep;
    public static String ChangedCompare;
    public static String CompareTitle;
    public static String CompareMine;
    public static String CompareTheirs;
    public static String CopyName;
    public static String Gone;
    public static String SaveTitle;
    public static String SaveChanged;
    public static String SaveOverwrite;
    public static String SaveCancel;
    public static String DraftTitle;
    public static String DraftQuestion;
    public static String DraftRestore;
    public static String DraftDiscard;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
