package org.slatecard.ui.fleet.internal.field;

import org.eclipse.osgi.util.NLS;

/** Words for fields. */
public final class Messages extends NLS {
    public static String HintMenu;
    public static String HintField;
    public static String HintNoSymbols;
    public static String HintCorrected;
    public static String HintLength;
    public static String HintCharacters;
    public static String HintNumber;
    public static String HintDocumented;
    public static String HintAssumed;
    public static String EditAddress;
    public static String EditSet;
    public static String EditOverride;
    public static String EditTakeOver;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
