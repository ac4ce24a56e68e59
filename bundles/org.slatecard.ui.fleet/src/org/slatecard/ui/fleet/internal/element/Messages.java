package org.slatecard.ui.fleet.internal.element;

import org.eclipse.osgi.util.NLS;

/** Words for elements. */
public final class Messages extends NLS {
    public static String KindFleet;
    public static String KindCamera;
    public static String KindGroup;
    public static String KindWireless;
    public static String KindWired;
    public static String KindTethering;
    public static String KindTarget;
    public static String KindCertificate;
    public static String KindAndName;
    public static String Unnamed;
    public static String SignNotReady;
    public static String SignNotChecked;
    public static String SignWorksBut;
    public static String SignReady;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
