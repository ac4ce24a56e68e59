package org.slatecard.ui.fleet.internal.navigator;

import org.eclipse.osgi.util.NLS;

/** Texts of the view Fleets. */
final class Messages extends NLS {
    public static String ViewFleets;
    public static String LocationSample;
    public static String StateOpen;
    public static String StateMissing;
    public static String StateErrors;
    public static String StateWarnings;
    public static String StateSeparator;
    public static String BeginningNone;
    public static String BeginningOpen;
    public static String BeginningNew;
    public static String BeginningSample;
    public static String RemoveTitle;
    public static String RemoveQuestion;
    public static String RemoveDelete;
    public static String RemoveCancel;
    public static String ShowFailed;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
