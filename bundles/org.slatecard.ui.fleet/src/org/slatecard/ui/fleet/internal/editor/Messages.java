package org.slatecard.ui.fleet.internal.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the editor. */
public final class Messages extends NLS {
    public static String EditorOpening;
    public static String EditorNeedsFile;
    public static String EditorLocationUnknown;
    public static String EditorBrokenTitle;
    public static String EditorReload;
    public static String EditorSaving;
    public static String EditorPageFailed;
    public static String SaveAsOpen;
    public static String SaveAsTitle;
    public static String RevertTitle;
    public static String RevertQuestion;
    public static String Undo;
    public static String UndoNothing;
    public static String Redo;
    public static String RedoNothing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
