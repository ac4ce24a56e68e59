package org.slatecard.ui.certificates.internal.page;

import org.eclipse.osgi.util.NLS;

/** Texts of the page. */
public final class Messages extends NLS {
    public static String PageFilter;
    public static String PageFilterHint;
    public static String PageTable;
    public static String PageReadOnly;
    public static String PageShown;
    public static String PageAdd;
    public static String PagePaste;
    public static String PageAssign;
    public static String PageSave;
    public static String PageRename;
    public static String PageRemove;
    public static String ColumnLabel;
    public static String ColumnSubject;
    public static String ColumnIssuer;
    public static String ColumnValidUntil;
    public static String ColumnKey;
    public static String ColumnFingerprint;
    public static String ColumnUsedBy;
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
    public static String DetailsNone;
    public static String DetailsEmpty;
    public static String DetailsProblem;
    public static String DetailsFindings;
    public static String DetailsValidFrom;
    public static String DetailsSignature;
    public static String DetailsRole;
    public static String DetailsSize;
    public static String DetailsSizeBytes;
    public static String DetailsOrigin;
    public static String RoleRoot;
    public static String RoleAuthority;
    public static String RoleSelfSigned;
    public static String RoleServer;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
