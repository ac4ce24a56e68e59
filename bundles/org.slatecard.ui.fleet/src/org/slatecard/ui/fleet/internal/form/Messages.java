package org.slatecard.ui.fleet.internal.form;

import org.eclipse.osgi.util.NLS;

/** Texts of the forms. */
public final class Messages extends NLS {
    public static String FormNothing;
    public static String FormMixed;
    public static String FormSeveral;
    public static String SeveralValues;
    public static String SectionCamera;
    public static String SectionGroup;
    public static String SectionFleet;
    public static String SectionAccess;
    public static String SectionNetwork;
    public static String SectionTransfer;
    public static String SectionWireless;
    public static String SectionAddressing;
    public static String SectionTethering;
    public static String SectionServer;
    public static String SectionCertificate;
    public static String SectionAddresses;
    public static String InheritFrom;
    public static String InheritFromNobody;
    public static String InheritOwn;
    public static String InheritOwnNobody;
    public static String InheritNothing;
    public static String InheritFromSeveral;
    public static String InheritMixed;
    public static String SecretSet;
    public static String SecretUnset;
    public static String SecretSetOn;
    public static String SecretMissing;
    public static String SecretLocked;
    public static String SecretNoVault;
    public static String SecretVaultUnusable;
    public static String SecretSetButton;
    public static String SecretShow;
    public static String SecretShowHint;
    public static String SecretCopy;
    public static String SecretRemove;
    public static String InheritSecret;
    public static String NoGroup;
    public static String NoUploadServer;
    public static String NoneDefined;
    public static String SlotUp;
    public static String SlotDown;
    public static String ShowModel;
    public static String SlotAdd;
    public static String SlotRemove;
    public static String SlotNumber;
    public static String SlotNone;
    public static String NumberNeeded;
    public static String FindingAccepted;
    public static String FindingHelp;
    public static String FindingHover;
    public static String CertificateHint;
    public static String NewPasswordDone;
    public static String NewPasswordDoneEdit;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
