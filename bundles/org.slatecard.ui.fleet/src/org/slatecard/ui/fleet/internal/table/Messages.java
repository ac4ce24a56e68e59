package org.slatecard.ui.fleet.internal.table;

import org.eclipse.osgi.util.NLS;

/** Texts of the page with all cameras. */
final class Messages extends NLS {
    public static String TableName;
    public static String SpokenCell;
    public static String EmptyCell;
    public static String FromGroup;
    public static String FromFleet;
    public static String Error;
    public static String Warning;
    public static String Advice;
    public static String Source;
    public static String EditCell;
    public static String Clear;
    public static String Paste;
    public static String FillDown;
    public static String AddCamera;
    public static String Duplicate;
    public static String FirstLabel;
    public static String MoreRows;
    public static String AddMissing;
    public static String PasteWhatFits;
    public static String Cancel;
    public static String NothingChanged;
    public static String RefusedCells;
    public static String RefusedCell;
    public static String MoreRefused;
    public static String Search;
    public static String SearchHint;
    public static String FilterRow;
    public static String Columns;
    public static String AllColumns;
    public static String ResetColumns;
    public static String HideColumn;
    public static String SortAscending;
    public static String SortDescending;
    public static String SortAlso;
    public static String SortNone;
    public static String Cameras;
    public static String CamerasFiltered;
    public static String ReadOnly;
    public static String ChooseTitle;
    public static String ChooseMessage;
    public static String ChooseInOrder;
    public static String TakeOver;
    public static String MenuCopy;
    public static String MenuCopyWithTitles;
    public static String MenuPaste;
    public static String MenuFillDown;
    public static String MenuClear;
    public static String MenuDuplicate;
    public static String MenuDelete;
    public static String Up;
    public static String Down;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
