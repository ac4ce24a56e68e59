package org.slatecard.ui.vault.internal.recipients;

import org.eclipse.osgi.util.NLS;

/** Texts about who can open a vault. */
final class Messages extends NLS {
    public static String Add;
    public static String AddJob;
    public static String AddTitle;
    public static String Fingerprint;
    public static String Issuer;
    public static String Message;
    public static String Passphrase;
    public static String PassphraseField;
    public static String Remove;
    public static String RemoveButton;
    public static String RemoveCopies;
    public static String RemoveJob;
    public static String RemoveMessage;
    public static String RemoveTitle;
    public static String Subject;
    public static String Table;
    public static String Title;
    public static String ValidUntil;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.recipients.messages", Messages.class);
    }

    private Messages() {}
}
