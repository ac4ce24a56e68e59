package org.slatecard.ui.vault.internal.rollover;

import org.eclipse.osgi.util.NLS;

/** Texts about replacing certificates. */
final class Messages extends NLS {
    public static String Button;
    public static String Cameras;
    public static String Card;
    public static String Cards;
    public static String CardsJob;
    public static String Elsewhere;
    public static String File;
    public static String Fingerprint;
    public static String From;
    public static String FromFile;
    public static String Host;
    public static String Issuer;
    public static String Key;
    public static String Message;
    public static String New;
    public static String NoCameras;
    public static String Old;
    public static String ReadJob;
    public static String Same;
    public static String Sides;
    public static String Subject;
    public static String Successor;
    public static String SuccessorFile;
    public static String Target;
    public static String Targets;
    public static String Title;
    public static String Until;
    public static String Unused;
    public static String Written;
    public static String WrittenFor;
    public static String WrittenOn;
    public static String WrittenUnknown;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.rollover.messages", Messages.class);
    }

    private Messages() {}
}
