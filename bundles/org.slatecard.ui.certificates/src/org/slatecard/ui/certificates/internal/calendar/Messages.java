package org.slatecard.ui.certificates.internal.calendar;

import org.eclipse.osgi.util.NLS;

/** Texts of the calendar. */
public final class Messages extends NLS {
    public static String NoFleet;
    public static String Job;
    public static String AsOfToday;
    public static String Supposed;
    public static String Title;
    public static String SupposedTitle;
    public static String Unreadable;
    public static String DayIf;
    public static String DayChoose;
    public static String DaySlider;
    public static String DayBack;
    public static String TabCertificates;
    public static String TabCameras;
    public static String TabCards;
    public static String TabReminders;
    public static String HeadingCertificates;
    public static String HeadingCameras;
    public static String HeadingCards;
    public static String HeadingReminders;
    public static String ColumnVerdict;
    public static String ColumnCertificate;
    public static String ColumnCertificates;
    public static String ColumnEnds;
    public static String ColumnFirstEnds;
    public static String ColumnLeft;
    public static String ColumnChain;
    public static String ColumnGrade;
    public static String ColumnTargets;
    public static String ColumnCamera;
    public static String ColumnCameras;
    public static String ColumnWritten;
    public static String ColumnPlace;
    public static String ColumnWhen;
    public static String ColumnBefore;
    public static String ReminderDue;
    public static String VerdictGood;
    public static String VerdictFaulty;
    public static String VerdictEarly;
    public static String VerdictEnded;
    public static String VerdictNotYet;
    public static String VerdictNothing;
    public static String VerdictSome;
    public static String VerdictForeign;
    public static String ChainGood;
    public static String ChainFault;
    public static String GradeAcceptable;
    public static String GradeLegacy;
    public static String GradeDisallowed;
    public static String DaysLeft;
    public static String DaysAgo;
    public static String SaveTitle;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
