package org.slatecard.ui.vault.internal.imports;

import org.eclipse.osgi.util.NLS;

/** Texts about importing passwords. */
final class Messages extends NLS {
    public static String Cameras;
    public static String Delete;
    public static String DeleteQuestion;
    public static String DeleteTitle;
    public static String Edit;
    public static String File;
    public static String Found;
    public static String Import;
    public static String Keep;
    public static String Line;
    public static String Message;
    public static String NameColumn;
    public static String Networks;
    public static String NotDeleted;
    public static String NothingRead;
    public static String PasswordColumn;
    public static String Problem;
    public static String Problems;
    public static String Read;
    public static String ReadJob;
    public static String Subject;
    public static String Targets;
    public static String Title;
    public static String Without;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.imports.messages", Messages.class);
    }

    private Messages() {}
}
