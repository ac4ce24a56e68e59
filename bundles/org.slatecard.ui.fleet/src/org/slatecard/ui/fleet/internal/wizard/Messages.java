package org.slatecard.ui.fleet.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard. */
final class Messages extends NLS {
    public static String WizardTitle;
    public static String WizardDescription;
    public static String SectionCameras;
    public static String SectionNetwork;
    public static String FieldName;
    public static String FieldFile;
    public static String FieldBrowse;
    public static String FieldCameras;
    public static String FieldLabels;
    public static String FieldModel;
    public static String FieldSsid;
    public static String FieldHost;
    public static String FieldOptional;
    public static String PreviewNone;
    public static String PreviewTwo;
    public static String PreviewMany;
    public static String NameMissing;
    public static String FileMissing;
    public static String FileNoPath;
    public static String LabelsNoNumber;
    public static String ReplaceQuestion;
    public static String ReplaceYes;
    public static String ReplaceNo;
    public static String Writing;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
