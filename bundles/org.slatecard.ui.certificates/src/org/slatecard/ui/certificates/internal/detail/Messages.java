package org.slatecard.ui.certificates.internal.detail;

import org.eclipse.osgi.util.NLS;

/** Texts about one certificate, or two. */
public final class Messages extends NLS {
    public static String RowUnused;
    public static String RowNoName;
    public static String ValidityToday;
    public static String ValidityOneDay;
    public static String ValidityDays;
    public static String ValidityYears;
    public static String ValidityExpiredToday;
    public static String ValidityExpiredOneDay;
    public static String ValidityExpiredDays;
    public static String ValidityExpiredYears;
    public static String ValidityNotYet;
    public static String ValidityLine;
    public static String GroupIdentity;
    public static String GroupValidity;
    public static String GroupKey;
    public static String GroupUsage;
    public static String GroupFingerprints;
    public static String GroupPlace;
    public static String GroupChain;
    public static String GroupAsn1;
    public static String GroupPem;
    public static String Subject;
    public static String Issuer;
    public static String AlternativeNames;
    public static String Serial;
    public static String ValidFrom;
    public static String ValidUntil;
    public static String Key;
    public static String KeyStrength;
    public static String KeyUnknownStrength;
    public static String Signature;
    public static String Grade;
    public static String GradeAcceptable;
    public static String GradeLegacy;
    public static String GradeDisallowed;
    public static String GradeReason;
    public static String KeyUsage;
    public static String Purposes;
    public static String BasicConstraints;
    public static String AuthorityWithLimit;
    public static String AuthorityWithoutLimit;
    public static String NoAuthority;
    public static String Sha256;
    public static String Sha1;
    public static String KeySha256;
    public static String Label;
    public static String UsedBy;
    public static String Origin;
    public static String Size;
    public static String SizeBytes;
    public static String NotStated;
    public static String RoleRoot;
    public static String RoleIntermediate;
    public static String RoleServer;
    public static String RoleUnusable;
    public static String ForCameraRoot;
    public static String ForCameraIntermediate;
    public static String ForCameraServer;
    public static String ForCameraSelfSigned;
    public static String ForCameraUnusable;
    public static String SeverityError;
    public static String SeverityWarning;
    public static String SeverityInfo;
    public static String FindingLine;
    public static String BarToday;
    public static String BarProduction;
    public static String BarProductionDay;
    public static String BarSpoken;
    public static String ProductionCovered;
    public static String ProductionNotCovered;
    public static String ProductionUnknown;
    public static String ChainJob;
    public static String ChainWaiting;
    public static String ChainItem;
    public static String ChainHere;
    public static String ChainIssuerMissing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
