package org.slatecard.ui.fleet.internal.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of findings. */
final class Messages extends NLS {
    public static String Listing;
    public static String TreeName;
    public static String DetailsName;
    public static String Filter;
    public static String ColumnFinding;
    public static String ColumnWhere;
    public static String ColumnFix;
    public static String Count;
    public static String InGroups;
    public static String NoFleet;
    public static String NothingFound;
    public static String NothingMatches;
    public static String SeverityErrors;
    public static String SeverityWarnings;
    public static String SeverityAdvice;
    public static String Error;
    public static String Warning;
    public static String Advice;
    public static String OneError;
    public static String Errors;
    public static String OneWarning;
    public static String Warnings;
    public static String OneAdvice;
    public static String Advices;
    public static String Accepted;
    public static String Shown;
    public static String OneFinding;
    public static String Findings;
    public static String Selected;
    public static String SelectedHint;
    public static String SelectOne;
    public static String OpenGroup;
    public static String PartWhy;
    public static String PartWayOut;
    public static String PartFix;
    public static String PartSource;
    public static String PartAdvice;
    public static String PartAccepted;
    public static String SourceWithText;
    public static String AcceptedBy;
    public static String AcceptedByUntil;
    public static String AcceptedSuffix;
    public static String OpenField;
    public static String Fix;
    public static String FixSeveral;
    public static String FixAll;
    public static String FixAllHint;
    public static String Accept;
    public static String TakeBack;
    public static String Help;
    public static String EditFix;
    public static String EditAccept;
    public static String EditTakeBack;
    public static String AcceptTitle;
    public static String AcceptSeveral;
    public static String AcceptHint;
    public static String AcceptWithoutErrors;
    public static String AcceptButton;
    public static String Reason;
    public static String Name;
    public static String Until;
    public static String LastDay;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
