package org.slatecard.ui.certificates.internal.action;

import org.eclipse.osgi.util.NLS;

/** Texts of the operations. */
public final class Messages extends NLS {
    public static String AddTitle;
    public static String AddReading;
    public static String AddNothing;
    public static String AddSome;
    public static String AddFilterCertificates;
    public static String AddFilterAll;
    public static String AddPastedName;
    public static String AddClipboardEmpty;
    public static String PasswordTitle;
    public static String PasswordMessage;
    public static String PasswordWrong;
    public static String PasswordField;
    public static String PasswordOpen;
    public static String PasswordSkip;
    public static String SentTitle;
    public static String SentMessage;
    public static String SentCertificates;
    public static String SentItem;
    public static String SentUnreadable;
    public static String RemoveTitle;
    public static String RemoveUsed;
    public static String RemoveConfirm;
    public static String RemoveCancel;
    public static String RenameTitle;
    public static String SaveTitle;
    public static String SavePem;
    public static String SaveDer;
    public static String SaveOneDer;
    public static String SaveWriting;
    public static String SaveFailed;
    public static String AssignTitle;
    public static String AssignMessage;
    public static String AssignTargets;
    public static String AssignSecure;
    public static String AssignPlain;
    public static String AssignNoTargets;
    public static String CompareTitle;
    public static String CompareHeading;
    public static String CompareResult;
    public static String CompareField;
    public static String CompareOne;
    public static String CompareOther;
    public static String CompareDifferent;
    public static String CompareSame;
    public static String CompareOnly;
    public static String FingerprintTitle;
    public static String FingerprintMessage;
    public static String CompareWhole;
    public static String FingerprintCode;
    public static String UsesTitle;
    public static String UsesNone;
    public static String UsesHeading;
    public static String UsesKind;
    public static String UsesName;
    public static String UsesTarget;
    public static String UsesCamera;
    public static String UsesShow;
    public static String AssignAllUse;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
