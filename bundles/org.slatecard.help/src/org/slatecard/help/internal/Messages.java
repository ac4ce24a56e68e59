package org.slatecard.help.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of the help. */
final class Messages extends NLS {
    public static String Back;
    public static String Contents;
    public static String Found;
    public static String FoundNothing;
    public static String NoTopic;
    public static String PageName;
    public static String Reading;
    public static String Search;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
