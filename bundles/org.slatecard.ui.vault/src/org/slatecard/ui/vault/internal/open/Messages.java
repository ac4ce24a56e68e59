package org.slatecard.ui.vault.internal.open;

import org.eclipse.osgi.util.NLS;

/** Texts about opening and locking vaults. */
final class Messages extends NLS {
    public static String ChangeButton;
    public static String ChangeCopies;
    public static String ChangeJob;
    public static String ChangeMessage;
    public static String ChangeTitle;
    public static String ForgetNothing;
    public static String ForgetTitle;
    public static String Forgotten;
    public static String ForgottenAside;
    public static String ForgottenButton;
    public static String ForgottenJob;
    public static String ForgottenKept;
    public static String ForgottenLost;
    public static String ForgottenMessage;
    public static String ForgottenNothing;
    public static String ForgottenTitle;
    public static String KeyringJob;
    public static String NewPassphrase;
    public static String OpenNotRemembered;
    public static String Passphrase;
    public static String PassphraseAgain;
    public static String PassphraseTooShort;
    public static String PassphrasesDiffer;
    public static String PresentPassphrase;
    public static String Remember;
    public static String RememberMeans;
    public static String Remembered;
    public static String SetUpButton;
    public static String SetUpForgotten;
    public static String SetUpJob;
    public static String SetUpMessage;
    public static String SetUpTitle;
    public static String UnlockButton;
    public static String UnlockJob;
    public static String UnlockMessage;
    public static String UnlockTitle;
    public static String WeakLater;
    public static String WeakNow;
    public static String WeakQuestion;
    public static String WeakTitle;
    public static String WriteJob;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.open.messages", Messages.class);
    }

    private Messages() {}
}
