package org.slatecard.ui.vault.internal.secret;

import org.eclipse.osgi.util.NLS;

/** Texts about setting and copying a secret. */
final class Messages extends NLS {
    public static String AccessPasswordOf;
    public static String AllCharacters;
    public static String Characters;
    public static String Cleared;
    public static String Copied;
    public static String EasyToType;
    public static String EasyToTypeHint;
    public static String Generate;
    public static String Length;
    public static String NewAccessPasswordOf;
    public static String OneEach;
    public static String OneForAll;
    public static String PassphraseOf;
    public static String Password;
    public static String Quoted;
    public static String ServerPasswordOf;
    public static String SetButton;
    public static String SetEdit;
    public static String SetTitle;
    public static String Several;
    public static String SeveralCameras;
    public static String Unnamed;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.secret.messages", Messages.class);
    }

    private Messages() {}
}
