package org.slatecard.ui.vault.internal.rotation;

import org.eclipse.osgi.util.NLS;

/** Texts about replacing access passwords. */
final class Messages extends NLS {
    public static String Camera;
    public static String Done;
    public static String DoneEdit;
    public static String DoneHint;
    public static String GiveUp;
    public static String GiveUpEdit;
    public static String GiveUpHint;
    public static String Group;
    public static String Left;
    public static String Missing;
    public static String NoneLeft;
    public static String OneEach;
    public static String OneForAll;
    public static String Password;
    public static String Place;
    public static String RotateAgain;
    public static String RotateButton;
    public static String RotateEdit;
    public static String RotateMessage;
    public static String RotateTitle;
    public static String Show;
    public static String ShowHint;
    public static String ToTypeMessage;
    public static String ToTypeTable;
    public static String ToTypeTitle;
    public static String UserName;
    public static String Where;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.rotation.messages", Messages.class);
    }

    private Messages() {}
}
