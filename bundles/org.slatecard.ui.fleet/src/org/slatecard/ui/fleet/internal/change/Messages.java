package org.slatecard.ui.fleet.internal.change;

import org.eclipse.osgi.util.NLS;

/** What edits are called in the Edit menu, and names of new elements. */
public final class Messages extends NLS {
    public static String EditNew;
    public static String EditDelete;
    public static String EditCut;
    public static String EditPaste;
    public static String EditDuplicate;
    public static String EditMove;
    public static String Several;
    public static String NameCamera;
    public static String NameGroup;
    public static String NameWireless;
    public static String NameWired;
    public static String NameTethering;
    public static String NameTarget;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
