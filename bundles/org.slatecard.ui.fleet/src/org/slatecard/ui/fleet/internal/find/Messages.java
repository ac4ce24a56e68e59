package org.slatecard.ui.fleet.internal.find;

import org.eclipse.osgi.util.NLS;

/** Texts of Find. */
final class Messages extends NLS {
    public static String Title;
    public static String Find;
    public static String MatchCase;
    public static String WholeWord;
    public static String RegularExpression;
    public static String Results;
    public static String Where;
    public static String Field;
    public static String Text;
    public static String Subject;
    public static String Next;
    public static String Previous;
    public static String Close;
    public static String Searching;
    public static String Nothing;
    public static String OnePlace;
    public static String Places;
    public static String Place;
    public static String BadPattern;
    public static String PatternTooDeep;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
