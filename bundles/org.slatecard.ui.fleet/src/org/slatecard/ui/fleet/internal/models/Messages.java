package org.slatecard.ui.fleet.internal.models;

import org.eclipse.osgi.util.NLS;

/** Texts of the view of the camera models. */
final class Messages extends NLS {
    public static String CannotBeUsed;
    public static String ColumnName;
    public static String ColumnOrigin;
    public static String ColumnValue;
    public static String Correct;
    public static String CorrectButton;
    public static String CorrectHeading;
    public static String CorrectImpossible;
    public static String CorrectKept;
    public static String CorrectMessage;
    public static String CorrectNow;
    public static String CorrectNowValue;
    public static String CorrectReason;
    public static String CorrectReasonHint;
    public static String CorrectTitle;
    public static String CorrectValue;
    public static String Correcting;
    public static String FromBundle;
    public static String FromProduct;
    public static String FromUser;
    public static String Heading;
    public static String HeadingMaker;
    public static String HeadingUnusable;
    public static String ListName;
    public static String OriginCounts;
    public static String OtherProblem;
    public static String PageFilter;
    public static String PageName;
    public static String ReadAgain;
    public static String ReadAgainHint;
    public static String Reading;
    public static String TakeBack;
    public static String TakingBack;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
