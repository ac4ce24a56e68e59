package org.slatecard.ui.vault.internal.basis;

import org.eclipse.osgi.util.NLS;

/** Texts that all dialogs share. */
final class Messages extends NLS {
    public static String Browse;
    public static String ByKey;
    public static String ByPassphrase;
    public static String KeyFile;
    public static String KeyPassword;
    public static String Passphrase;
    public static String Show;
    public static String ShowHint;
    public static String Strength;
    public static String StrengthNone;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.basis.messages", Messages.class);
    }

    private Messages() {}
}
