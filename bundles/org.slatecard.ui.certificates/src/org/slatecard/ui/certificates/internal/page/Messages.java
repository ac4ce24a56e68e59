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
    public static String DroppedName;
    public static String PageAssign;
    public static String PageSave;
    public static String PageRename;
    public static String PageRemove;
    public static String PageMore;
    public static String PageCompare;
    public static String PageUses;
    public static String PageFingerprint;
    public static String PageCopyFingerprint;
    public static String PageCopyPem;
    public static String ColumnLabel;
    public static String ColumnSubject;
    public static String ColumnIssuer;
    public static String ColumnValidUntil;
    public static String ColumnKey;
    public static String ColumnFingerprint;
    public static String ColumnUsedBy;
    public static String DetailsNone;
    public static String DetailsSeveral;
    public static String DetailsTwo;
    public static String DetailsEmpty;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
