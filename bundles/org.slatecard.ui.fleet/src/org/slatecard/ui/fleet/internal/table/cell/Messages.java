package org.slatecard.ui.fleet.internal.table.cell;

import org.eclipse.osgi.util.NLS;

/** Texts of the columns. */
final class Messages extends NLS {
    public static String Label;
    public static String SerialNumber;
    public static String Group;
    public static String Readiness;
    public static String Model;
    public static String UserName;
    public static String LanType;
    public static String Networks;
    public static String Address;
    public static String Targets;
    public static String Certificates;
    public static String Notes;
    public static String LanWireless;
    public static String LanWired;
    public static String LanTethering;
    public static String NothingToChoose;
    public static String RefusedReadOnly;
    public static String RefusedOneLine;
    public static String RefusedCharacter;
    public static String RefusedUnknown;
    public static String RefusedAmbiguous;
    public static String RefusedTwice;
    public static String RefusedNoStaticNetwork;
    public static String RefusedWhichNetwork;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
