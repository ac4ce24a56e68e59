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
    public static String RemoveTitle;
    public static String RemoveUsed;
    public static String RemoveConfirm;
    public static String RemoveCancel;
    public static String RenameTitle;
    public static String SaveTitle;
    public static String SaveWriting;
    public static String SaveFailed;
    public static String AssignTitle;
    public static String AssignMessage;
    public static String AssignTargets;
    public static String AssignSecure;
    public static String AssignPlain;
    public static String AssignNoTargets;
    public static String AssignAllUse;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
